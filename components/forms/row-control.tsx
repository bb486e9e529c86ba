"use client";

import type { ReactNode } from "react";
import { type Option, Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { TextInput } from "./text-input.tsx";

export type RowColumn = {
  name: string;
  label: string;
  help?: string;
  optional?: boolean;
  /** What to choose from, where it is no text. */
  options?: Option[];
  /** Of a text of several lines. */
  rows?: number;
  lang?: string;
  /** Takes a line of its own. */
  isWide?: boolean;
  /** Is there for whoever asks. */
  isFolded?: boolean;
};

type RowControlProps = {
  column: RowColumn;
  name: string;
  rowLabel: string;
  optional: boolean;
  startValue: string | undefined;
};

/** A control in one of several like rows. */
export function RowControl({ column, rowLabel, optional, ...control }: RowControlProps) {
  const { help, lang, rows, options, isWide } = column;
  const field = { ...control, help, label: <InRow of={rowLabel}>{column.label}</InRow> };
  return (
    <div className={isWide ? "sm:col-span-2" : undefined}>
      {options ? (
        <Select {...field} options={options} />
      ) : rows ? (
        <TextArea {...field} optional={optional} rows={rows} lang={lang} />
      ) : (
        <TextInput {...field} optional={optional} lang={lang} />
      )}
    </div>
  );
}

/** Words that say, to whoever does not see where they stand, of which row they are. */
export function InRow({ of, children }: { of: string; children: ReactNode }) {
  return (
    <>
      <span className="sr-only">{of}: </span>
      {children}
    </>
  );
}
