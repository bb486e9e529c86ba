"use client";

import Plus from "lucide-react/icons/plus";
import { type MouseEvent, type ReactNode, useContext, useState } from "react";
import { addRow } from "#lib/form-state.ts";
import { Button } from "../ui/button.tsx";
import { describedBy, FieldNotes } from "./field.tsx";
import { FormContext, useField } from "./form-context.ts";
import { TextInput } from "./text-input.tsx";

export type RowColumn = { name: string; label: string; optional?: boolean };

type RepeatedRowsProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  optional?: boolean;
  columns: RowColumn[];
  startRows?: Record<string, string>[];
  minimum: number;
  /** "Lead 2": what a row is called. */
  rowLabels: string[];
  addLabel: string;
};

/** Rows of the same questions. Their controls are named `leads.0.name`, `leads.0.affiliation`, `leads.1.name` … */
export function RepeatedRows(props: RepeatedRowsProps) {
  const {
    name,
    label,
    help,
    optional = false,
    columns,
    startRows = [],
    minimum,
    rowLabels,
    addLabel,
  } = props;
  const { id, error, labels } = useField(name, []);
  const { state } = useContext(FormContext);
  const [shown, setShown] = useState(minimum);
  const asked = state.values[addRow]?.includes(name) ? 1 : 0;
  const sent = Number(state.values[`${name}-rows`]?.[0] ?? 0);
  const count = Math.min(Math.max(shown, startRows.length, sent + asked), rowLabels.length);

  function addHere(event: MouseEvent) {
    event.preventDefault();
    setShown(count + 1);
  }

  return (
    <fieldset id={id} aria-describedby={describedBy(id, help, error)} className="flex flex-col gap-4">
      <legend className="mb-1.5 font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> {labels.optional}</span>}
      </legend>
      <FieldNotes id={id} help={help} error={error} />
      <input type="hidden" name={`${name}-rows`} value={count} />
      {rowLabels.slice(0, count).map((rowLabel, row) => (
        <fieldset key={rowLabel} className="grid gap-3 border-line border-s-2 ps-4 sm:grid-cols-2">
          <legend className="mb-1 text-muted text-sm">{rowLabel}</legend>
          {columns.map((column) => (
            <TextInput
              key={column.name}
              name={`${name}.${row}.${column.name}`}
              label={column.label}
              optional={column.optional || row >= minimum}
              startValue={startRows[row]?.[column.name]}
            />
          ))}
        </fieldset>
      ))}
      {count < rowLabels.length && (
        <Button
          type="submit"
          name={addRow}
          value={name}
          size="small"
          className="self-start"
          onClick={addHere}
        >
          <Plus />
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}
