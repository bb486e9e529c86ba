"use client";

import { useContext } from "react";
import { FormContext } from "#components/forms/form-context.ts";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** What became of each of many requests, and for ten seconds the way back. */
export function BulkOutcome({ undo }: { undo: string }) {
  const { report } = useContext(FormContext).state;
  if (!report) return null;
  const { summary, lines, undoable } = report;
  return (
    <Notice tone={lines.every((line) => line.isDone) ? "success" : "warn"} role="status" title={summary}>
      <ul className="max-h-60 overflow-y-auto text-sm">
        {lines.map((line) => (
          <li key={line.id} className={line.isDone ? undefined : "font-medium"}>
            {line.text}
          </li>
        ))}
      </ul>
      {undoable.length > 0 && (
        <div key={undoable.join()} className="fleeting">
          {undoable.map((id) => (
            <input key={id} type="hidden" name="decided" value={id} />
          ))}
          <SubmitButton name="verb" value="undo" size="small" variant="secondary">
            {undo}
          </SubmitButton>
        </div>
      )}
    </Notice>
  );
}
