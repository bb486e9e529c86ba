import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state.ts";
import { useFormLabels } from "./form-labels.ts";
import { LiveForm } from "./live-form.tsx";

type ActionFormProps = {
  /** Unique on the page: the ids of its controls begin with it. */
  id: string;
  action: FormAction;
  /** What the action has to know besides: ids, versions. */
  hidden?: Record<string, string>;
  className?: string;
  /** What the error summary calls the fields where no script can read their labels: worth giving in a long form. */
  fieldNames?: Record<string, string>;
  children: ReactNode;
};

/** A form that an action answers. Works without JavaScript; keeps what was typed; leads to what is wrong. */
export function ActionForm(props: ActionFormProps) {
  const labels = useFormLabels();
  return <LiveForm {...props} labels={labels} />;
}
