"use client";

import Plus from "lucide-react/icons/plus";
import { type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { addRow } from "#lib/form-state.ts";
import { Button } from "../ui/button.tsx";
import { describedBy, FieldNotes } from "./field.tsx";
import { FormContext, useField } from "./form-context.ts";
import { type Option, Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

export type RowColumn = {
  name: string;
  label: string;
  optional?: boolean;
  /** What to choose from, where it is no text. */
  options?: Option[];
  /** Takes a line of its own. */
  isWide?: boolean;
};

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

const never = () => () => {};

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
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const asked = state.values[addRow]?.includes(name) ? 1 : 0;
  const sent = Number(state.values[`${name}-rows`]?.[0] ?? 0);
  const count = Math.min(Math.max(shown, startRows.length, sent + asked), rowLabels.length);

  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy(id, help, error)}
      className="flex flex-col gap-4"
    >
      <legend className="mb-1.5 font-medium">
        <span id={`${id}-label`}>{label}</span>
        {optional && <span className="font-normal text-muted"> {labels.optional}</span>}
      </legend>
      <FieldNotes id={id} help={help} error={error} />
      <input type="hidden" name={`${name}-rows`} value={count} />
      {rowLabels.slice(0, count).map((rowLabel, row) => (
        <div key={rowLabel} className="grid gap-3 border-line border-s-2 ps-4 sm:grid-cols-2">
          <p aria-hidden="true" className="text-muted text-sm sm:col-span-2">
            {rowLabel}
          </p>
          {columns.map((column) => (
            <RowControl
              key={column.name}
              column={column}
              name={`${name}.${row}.${column.name}`}
              rowLabel={rowLabel}
              optional={column.optional || row >= minimum}
              startValue={startRows[row]?.[column.name]}
            />
          ))}
        </div>
      ))}
      {count < rowLabels.length && (
        <Button
          type={hasScripts ? "button" : "submit"}
          name={addRow}
          value={name}
          size="small"
          className="self-start"
          onClick={() => setShown(count + 1)}
        >
          <Plus />
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}

type RowControlProps = {
  column: RowColumn;
  name: string;
  rowLabel: string;
  optional: boolean;
  startValue: string | undefined;
};

function RowControl({ column, rowLabel, optional, ...control }: RowControlProps) {
  const label = (
    <>
      <span className="sr-only">{rowLabel}: </span>
      {column.label}
    </>
  );
  return (
    <div className={column.isWide ? "sm:col-span-2" : undefined}>
      {column.options ? (
        <Select {...control} label={label} options={column.options} />
      ) : (
        <TextInput {...control} label={label} optional={optional} />
      )}
    </div>
  );
}
