"use client";

import { choiceLook } from "./control-look.ts";
import { useField } from "./form-context.ts";

type PickProps = { name: string; value: string; label: string; shortcut?: string | undefined };

/** Picks one of the things that a form is about; what it is stands beside it, its label is read out only. */
export function Pick({ name, value, label, shortcut }: PickProps) {
  const { values } = useField(name, []);
  return (
    <label className="flex flex-none items-start px-2 py-3">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={values.includes(value)}
        aria-keyshortcuts={shortcut}
        className={choiceLook}
      />
    </label>
  );
}
