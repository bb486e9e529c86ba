"use client";

import CircleAlert from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";
import { type FieldBinding, useField } from "./form-context.ts";

export type FieldProps = { name: string; label: ReactNode; help?: ReactNode; optional?: boolean };

/** What a control needs to belong to its label, its help and its error. */
export type ControlAttributes = {
  id: string;
  name: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FieldFrameProps = FieldProps & {
  startValue?: string;
  children: (control: ControlAttributes, value: string, labels: FieldBinding["labels"]) => ReactNode;
};

/** Label above, control, help and error below. */
export function Field({ name, label, help, optional = false, startValue, children }: FieldFrameProps) {
  const { id, error, values, labels } = useField(name, startValue === undefined ? [] : [startValue]);
  const control: ControlAttributes = {
    id,
    name,
    required: !optional,
    "aria-describedby": describedBy(id, help, error),
    "aria-invalid": error ? true : undefined,
  };
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="w-fit font-medium">
        <span id={`${id}-label`}>{label}</span>
        {optional && <span className="font-normal text-muted"> {labels.optional}</span>}
      </label>
      {children(control, values[0] ?? "", labels)}
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}

export function describedBy(id: string, help: ReactNode, error: string | undefined): string | undefined {
  const ids = [error && `${id}-error`, help && `${id}-help`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

export function FieldNotes({ id, help, error }: { id: string; help: ReactNode; error: string | undefined }) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 font-medium text-danger">
          <CircleAlert className="mt-[0.2em]" />
          {error}
        </p>
      )}
      {help && (
        <div id={`${id}-help`} className="text-muted text-sm">
          {help}
        </div>
      )}
    </>
  );
}
