"use client";

import ChevronRight from "lucide-react/icons/chevron-right";
import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-context.ts";

type FoldedFieldsProps = {
  summary: ReactNode;
  help?: ReactNode;
  /** What the names of its controls begin with, where it is a part of a form. */
  prefix?: string;
  isOpen?: boolean;
  children: ReactNode;
};

/** Questions of a form that stay folded until somebody wants to answer them, and never while something in them is wrong. */
export function FoldedFields({ summary, help, prefix = "", isOpen = false, children }: FoldedFieldsProps) {
  const { state } = useContext(FormContext);
  const isRefused = prefix === "" && state.status === "refused";
  const isWrong = Object.keys(state.fieldErrors).some((name) => name.startsWith(prefix));
  return (
    <details open={isOpen || isRefused || isWrong} className="group">
      <summary className="flex min-h-11 list-none items-start gap-3 rounded py-1">
        <ChevronRight className="mt-1 text-muted transition-transform group-open:rotate-90" />
        <span className="flex min-w-0 flex-col">
          <span className="font-semibold">{summary}</span>
          {help && <span className="text-muted text-sm">{help}</span>}
        </span>
      </summary>
      <div className="flex max-w-measure flex-col gap-6 py-4 sm:ps-8">{children}</div>
    </details>
  );
}
