import type { ReactNode } from "react";
import type { FormAction } from "#lib/form-state.ts";
import type { ButtonLook } from "../ui/button.tsx";
import { ActionForm } from "./action-form.tsx";
import { FormActions } from "./form-actions.tsx";
import { FormDisclosure } from "./form-disclosure.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** The things that the reader may do now, one below the other. */
export function Acts({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-line rounded border border-line bg-raised [&>li]:px-4 [&>li]:py-3 sm:[&>li]:px-5">
      {children}
    </ul>
  );
}

type FoldedActProps = {
  id: string;
  action: FormAction;
  hidden: Record<string, string>;
  title: ReactNode;
  help: ReactNode;
  isOpen?: boolean;
  children?: ReactNode; // what is asked for
  submit: string;
  variant?: ButtonLook["variant"];
};

/** One that asks for words, or for a second thought: its form opens when somebody turns to it. */
export function FoldedAct({ title, help, isOpen, children, submit, variant, ...form }: FoldedActProps) {
  return (
    <li>
      <ActionForm {...form} className="flex flex-col gap-3">
        <FormDisclosure
          isOpen={isOpen}
          summary={
            <span className="flex flex-col py-1">
              <span className="font-semibold">{title}</span>
              <span className="font-normal text-muted text-sm">{help}</span>
            </span>
          }
        >
          <div className="flex max-w-measure flex-col gap-6 py-2">
            {children}
            <FormActions>
              <SubmitButton variant={variant}>{submit}</SubmitButton>
            </FormActions>
          </div>
        </FormDisclosure>
      </ActionForm>
    </li>
  );
}

type PlainActProps = { title: ReactNode; help: ReactNode; children: ReactNode };

/** One that asks for nothing: its button stands beside what it does. */
export function PlainAct({ title, help, children }: PlainActProps) {
  return (
    <li className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between">
      <span className="flex max-w-measure flex-col sm:ps-6">
        <span className="font-semibold">{title}</span>
        <span className="text-muted text-sm">{help}</span>
      </span>
      <span className="flex-none">{children}</span>
    </li>
  );
}
