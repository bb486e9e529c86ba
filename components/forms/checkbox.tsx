"use client";

import type { ReactNode } from "react";
import { choiceLook } from "./control-look.ts";
import { describedBy, FieldNotes } from "./field.tsx";
import { useField } from "./form-context.ts";

type CheckboxProps = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  optional?: boolean;
  value?: string;
  isChecked?: boolean;
};

/** A single yes: a consent, a setting. */
export function Checkbox({
  name,
  label,
  help,
  optional = false,
  value = "on",
  isChecked = false,
}: CheckboxProps) {
  const { id, error, values } = useField(name, isChecked ? [value] : []);
  return (
    <div className="flex flex-col gap-1.5">
      <label className="flex gap-3 py-0.5">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          required={!optional}
          defaultChecked={values.includes(value)}
          aria-describedby={describedBy(id, help, error)}
          aria-invalid={error ? true : undefined}
          className={choiceLook}
        />
        <span id={`${id}-label`}>{label}</span>
      </label>
      <div className="flex flex-col gap-1 ps-8 empty:hidden">
        <FieldNotes id={id} help={help} error={error} />
      </div>
    </div>
  );
}
