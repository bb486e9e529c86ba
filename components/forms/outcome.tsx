"use client";

import { type ReactNode, useContext } from "react";
import { Notice } from "../ui/notice.tsx";
import { FormContext } from "./form-context.ts";

/** What became of each of the many things that a form was about. */
export function Outcome({ children }: { children?: ReactNode }) {
  const { report } = useContext(FormContext).state;
  if (!report) return null;
  const { summary, lines } = report;
  return (
    <Notice tone={lines.every((line) => line.isDone) ? "success" : "warn"} role="status" title={summary}>
      <ul className="max-h-60 overflow-y-auto text-sm">
        {lines.map((line) => (
          <li key={line.id} className={line.isDone ? undefined : "font-medium"}>
            {line.text}
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
