"use client";

import { useContext } from "react";
import { Disclosure, type DisclosureProps } from "../ui/disclosure.tsx";
import { FormContext } from "./form-context.ts";

type FormDisclosureProps = DisclosureProps & {
  /** What the names of its controls begin with, where it is only a part of its form. */
  prefix?: string;
};

/** A part of a form for whoever asks; open when what was sent in it has to be put right. */
export function FormDisclosure({ prefix = "", isOpen = false, ...disclosure }: FormDisclosureProps) {
  const { state } = useContext(FormContext);
  const wrong = Object.keys(state.fieldErrors);
  const concernsThis = wrong.length === 0 || wrong.some((name) => name.startsWith(prefix));
  const isAnswered = (state.status === "invalid" || state.status === "refused") && concernsThis;
  return <Disclosure {...disclosure} isOpen={isOpen || isAnswered} />;
}
