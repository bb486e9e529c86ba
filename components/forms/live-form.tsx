"use client";

import { type ReactNode, useActionState, useMemo } from "react";
import { type FormAction, idle } from "#lib/form-state.ts";
import { Notice } from "../ui/notice.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext, type FormLabels } from "./form-context.ts";

type LiveFormProps = {
  id: string;
  action: FormAction;
  hidden?: Record<string, string>;
  className?: string;
  fieldNames?: Record<string, string>;
  labels: FormLabels;
  children: ReactNode;
};

export function LiveForm(props: LiveFormProps) {
  const { id, action, hidden = {}, className, fieldNames, labels, children } = props;
  const [state, formAction] = useActionState(action, idle);
  const context = useMemo(() => ({ id, state, labels }), [id, state, labels]);
  return (
    <FormContext value={context}>
      <form
        id={id}
        action={formAction}
        noValidate
        className={className ?? "flex max-w-measure flex-col gap-6"}
      >
        <ErrorSummary givenNames={fieldNames} />
        {state.status === "done" && state.message && (
          <Notice tone="success" role="status" title={state.message} />
        )}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </FormContext>
  );
}
