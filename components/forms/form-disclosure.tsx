"use client";

import { type ReactNode, useContext } from "react";
import { Disclosure } from "../ui/disclosure.tsx";
import { FormContext } from "./form-context.ts";

type FormDisclosureProps = {
  summary: ReactNode;
  isOpen?: boolean;
  shortcut?: string | undefined;
  className?: string;
  children: ReactNode;
};

/** A part of a form for whoever asks; open when what was sent in it has to be put right. */
export function FormDisclosure({ isOpen = false, ...rest }: FormDisclosureProps) {
  const { state } = useContext(FormContext);
  return <Disclosure {...rest} isOpen={isOpen || state.status === "invalid"} />;
}
