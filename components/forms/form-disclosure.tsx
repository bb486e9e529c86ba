"use client";

import { type ReactNode, useContext } from "react";
import { Disclosure } from "../ui/disclosure.tsx";
import { FormContext } from "./form-context.ts";

type FormDisclosureProps = { summary: ReactNode; className?: string; children: ReactNode };

/** A part of a form for whoever asks; open when what was sent in it has to be put right. */
export function FormDisclosure(props: FormDisclosureProps) {
  const { state } = useContext(FormContext);
  return <Disclosure {...props} isOpen={state.status === "invalid"} />;
}
