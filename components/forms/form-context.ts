"use client";

import { createContext, useContext } from "react";
import { type FormState, idle } from "#lib/form-state.ts";

export type FormLabels = {
  errorPrefix: string;
  summaryTitle: string;
  optional: string;
  /** For the number of characters, read out: "characters used of". */
  charactersOf: string;
};

export const FormContext = createContext<{ id: string; state: FormState; labels: FormLabels }>({
  id: "form",
  state: idle,
  labels: { errorPrefix: "", summaryTitle: "", optional: "", charactersOf: "" },
});

export type FieldBinding = { id: string; error: string | undefined; values: string[]; labels: FormLabels };

/** What a control of this name shows: what was sent, until it was taken; else what it starts with. */
export function useField(name: string, startValues: string[]): FieldBinding {
  const { id, state, labels } = useContext(FormContext);
  const wasSentBack = Object.keys(state.values).length > 0;
  return {
    id: controlId(id, name),
    error: state.fieldErrors[name],
    values: state.values[name] ?? (wasSentBack ? [] : startValues),
    labels,
  };
}

export function controlId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
