import type { ReactNode } from "react";
import { type FormState, idle } from "#lib/form-state.ts";
import { useFormLabels } from "./form-labels.ts";
import { LivePostedForm } from "./live-posted-form.tsx";

type PostedFormProps = {
  /** Unique on the page: the ids of its controls begin with it. */
  id: string;
  /** The address that takes the form and leads on to a page. */
  action: string;
  hidden: Record<string, string | undefined>;
  /** How the last try went, when the page has been led back to. */
  state?: FormState;
  className?: string;
  children: ReactNode;
};

/** A form that a route answers, for what has to be plain HTTP: its statuses, redirects and cookies. */
export function PostedForm({ state = idle, ...form }: PostedFormProps) {
  return <LivePostedForm {...form} state={state} labels={useFormLabels()} />;
}
