"use client";

import { useContext } from "react";
import { FormContext } from "#components/forms/form-context.ts";
import { Outcome } from "#components/forms/outcome.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";

/** What became of each of many requests, and for ten seconds the way back. */
export function BulkOutcome({ undo }: { undo: string }) {
  const { undoable = [] } = useContext(FormContext).state.report ?? {};
  return (
    <Outcome>
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
    </Outcome>
  );
}
