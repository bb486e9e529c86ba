"use client";

import type { ComponentProps } from "react";
import { controlLook } from "./control-look.ts";
import { Field, type FieldProps } from "./field.tsx";

type TextInputProps = FieldProps &
  Pick<
    ComponentProps<"input">,
    | "type"
    | "autoComplete"
    | "inputMode"
    | "maxLength"
    | "placeholder"
    | "spellCheck"
    | "list"
    | "lang"
    | "pattern"
  > & { startValue?: string };

export function TextInput({ name, label, help, optional, startValue, ...input }: TextInputProps) {
  return (
    <Field name={name} label={label} help={help} optional={optional} startValue={startValue}>
      {(control, value) => <input {...input} {...control} defaultValue={value} className={controlLook} />}
    </Field>
  );
}
