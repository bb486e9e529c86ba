"use client";

import Plus from "lucide-react/icons/plus";
import { type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { addRow } from "#lib/form-state.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { describedBy, FieldNotes } from "./field.tsx";
import { FormContext, useField } from "./form-context.ts";
import { FormDisclosure } from "./form-disclosure.tsx";
import { InRow, type RowColumn, RowControl } from "./row-control.tsx";

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
  /** What unfolds to show the columns that are folded. */
  foldedLabel?: string;
  /** What takes a row away that was there when the form was opened. Such rows carry their `id`. */
  removeLabel?: string;
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
    foldedLabel = "",
    removeLabel = "",
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
        <Row
          key={rowLabel}
          {...{ columns, foldedLabel, removeLabel, rowLabel }}
          prefix={`${name}.${row}.`}
          isRequired={row < minimum || startRows[row]?.id !== undefined}
          start={startRows[row] ?? {}}
        />
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

type RowProps = Required<Pick<RepeatedRowsProps, "columns" | "foldedLabel" | "removeLabel">> & {
  rowLabel: string;
  /** What the names of its controls begin with. */
  prefix: string;
  isRequired: boolean;
  start: Record<string, string>;
};

function Row({ columns, foldedLabel, removeLabel, rowLabel, prefix, isRequired, start }: RowProps) {
  const controlsOf = (some: RowColumn[]) =>
    some.map((column) => (
      <RowControl
        key={column.name}
        column={column}
        name={prefix + column.name}
        rowLabel={rowLabel}
        optional={column.optional || !isRequired}
        startValue={start[column.name]}
      />
    ));
  const folded = columns.filter((column) => column.isFolded);
  return (
    <div className="grid gap-3 border-line border-s-2 ps-4 sm:grid-cols-2">
      <p aria-hidden="true" className="text-muted text-sm sm:col-span-2">
        {rowLabel}
      </p>
      {controlsOf(columns.filter((column) => !column.isFolded))}
      {folded.length > 0 && (
        <div className="sm:col-span-2">
          <FormDisclosure summary={<InRow of={rowLabel}>{foldedLabel}</InRow>} prefix={prefix}>
            <div className="grid gap-3 sm:grid-cols-2">{controlsOf(folded)}</div>
          </FormDisclosure>
        </div>
      )}
      {start.id && (
        <div className="sm:col-span-2">
          <input type="hidden" name={`${prefix}id`} value={start.id} />
          <Checkbox name={`${prefix}remove`} label={<InRow of={rowLabel}>{removeLabel}</InRow>} optional />
        </div>
      )}
    </div>
  );
}
