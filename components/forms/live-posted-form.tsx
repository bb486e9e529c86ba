"use client";

import { type ReactNode, useMemo } from "react";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext, type FormLabels } from "./form-context.ts";

type LivePostedFormProps = {
  id: string;
  action: string;
  hidden: Record<string, string | undefined>;
  state: FormState;
  className?: string;
  labels: FormLabels;
  children: ReactNode;
};

export function LivePostedForm(props: LivePostedFormProps) {
  const { id, action, hidden, state, className, labels, children } = props;
  const context = useMemo(() => ({ id, state, labels }), [id, state, labels]);
  return (
    <FormContext value={context}>
      <form id={id} action={action} method="post" noValidate className={className ?? "flex flex-col gap-6"}>
        <ErrorSummary />
        {Object.entries(hidden).map(
          ([name, value]) =>
            value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {children}
      </form>
    </FormContext>
  );
}
