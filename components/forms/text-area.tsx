"use client";

import { useState } from "react";
import { controlLook } from "./control-look.ts";
import { type ControlAttributes, Field, type FieldProps } from "./field.tsx";

type TextAreaProps = FieldProps & {
  startValue?: string;
  rows?: number;
  placeholder?: string;
  lang?: string;
  /** Shows how many characters are used; the server refuses more. */
  limit?: number;
};

export function TextArea({ name, label, help, optional, startValue, limit, ...area }: TextAreaProps) {
  return (
    <Field name={name} label={label} help={help} optional={optional} startValue={startValue}>
      {(control, value, labels) =>
        limit === undefined ? (
          <textarea rows={5} {...area} {...control} defaultValue={value} className={controlLook} />
        ) : (
          <CountedArea
            control={control}
            value={value}
            limit={limit}
            charactersOf={labels.charactersOf}
            {...area}
          />
        )
      }
    </Field>
  );
}

type CountedAreaProps = {
  control: ControlAttributes;
  value: string;
  limit: number;
  charactersOf: string;
  rows?: number;
  placeholder?: string;
  lang?: string;
};

function CountedArea({ control, value, limit, charactersOf, ...area }: CountedAreaProps) {
  const [typed, setTyped] = useState(value);
  const count = [...typed].length;
  return (
    <>
      <textarea
        rows={5}
        {...area}
        {...control}
        defaultValue={value}
        onChange={(event) => setTyped(event.target.value)}
        className={controlLook}
      />
      <p className={count > limit ? "text-end text-danger text-sm" : "text-end text-muted text-sm"}>
        <span className="tabular-nums">{count}</span>
        <span aria-hidden="true"> / </span>
        <span className="sr-only"> {charactersOf} </span>
        <span className="tabular-nums">{limit}</span>
      </p>
    </>
  );
}
