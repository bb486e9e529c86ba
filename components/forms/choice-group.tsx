"use client";

import type { ReactNode } from "react";
import { choiceLook } from "./control-look.ts";
import { describedBy, FieldNotes, type FieldProps } from "./field.tsx";
import { useField } from "./form-context.ts";

export type Choice = { value: string; label: ReactNode; help?: ReactNode; isDisabled?: boolean };

type GroupProps = FieldProps & { choices: Choice[] };

/** One of several. */
export function RadioGroup({ startValue, ...group }: GroupProps & { startValue?: string }) {
  return <ChoiceGroup type="radio" startValues={startValue === undefined ? [] : [startValue]} {...group} />;
}

/** Any of several. */
export function CheckboxGroup({ startValues = [], ...group }: GroupProps & { startValues?: string[] }) {
  return <ChoiceGroup type="checkbox" startValues={startValues} {...group} />;
}

type ChoiceGroupProps = GroupProps & { type: "radio" | "checkbox"; startValues: string[] };

function ChoiceGroup({ type, name, label, help, optional = false, choices, startValues }: ChoiceGroupProps) {
  const { id, error, values, labels } = useField(name, startValues);
  return (
    <fieldset aria-describedby={describedBy(id, help, error)} className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-medium">
        <span id={`${id}-label`}>{label}</span>
        {optional && <span className="font-normal text-muted"> {labels.optional}</span>}
      </legend>
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        return (
          <div key={choice.value} className="flex flex-col">
            <label className="flex gap-3 py-0.5">
              <input
                type={type}
                id={choiceId}
                name={name}
                value={choice.value}
                disabled={choice.isDisabled}
                required={type === "radio" && !optional}
                defaultChecked={values.includes(choice.value)}
                aria-describedby={choice.help ? `${choiceId}-about` : undefined}
                className={choiceLook}
              />
              <span>{choice.label}</span>
            </label>
            {choice.help && (
              <div id={`${choiceId}-about`} className="ps-8 text-muted text-sm">
                {choice.help}
              </div>
            )}
          </div>
        );
      })}
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}
