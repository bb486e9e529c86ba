"use client";

import ChevronDown from "lucide-react/icons/chevron-down";
import { controlLook } from "./control-look.ts";
import { Field, type FieldProps } from "./field.tsx";

export type Option = { value: string; label: string };

type SelectProps = FieldProps & { options: Option[]; startValue?: string };

export function Select({ name, label, help, optional, options, startValue }: SelectProps) {
  return (
    <Field name={name} label={label} help={help} optional={optional} startValue={startValue}>
      {(control, value) => (
        <span className="relative block">
          {/* Made anew when the answer changes: React resets a select to the option it was born with. */}
          <select
            key={value}
            {...control}
            defaultValue={value}
            className={`${controlLook} appearance-none pe-10`}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-muted" />
        </span>
      )}
    </Field>
  );
}
