import type { ReactNode } from "react";
import { FormDisclosure } from "./form-disclosure.tsx";

/** The things that the reader may do now, one below the other. */
export function Acts({ children }: { children: ReactNode }) {
  return (
    <ul className="divide-y divide-line rounded border border-line bg-raised [&>li]:px-4 [&>li]:py-3 sm:[&>li]:px-5">
      {children}
    </ul>
  );
}

type FoldedActProps = { title: ReactNode; help: ReactNode; isOpen?: boolean; children: ReactNode };

/** One that asks for words: they are asked for when somebody turns to it. Stands in its form. */
export function FoldedAct({ title, help, isOpen, children }: FoldedActProps) {
  return (
    <FormDisclosure
      isOpen={isOpen}
      summary={
        <span className="flex flex-col py-1">
          <span className="font-semibold">{title}</span>
          <span className="font-normal text-muted text-sm">{help}</span>
        </span>
      }
    >
      <div className="flex max-w-measure flex-col gap-6 py-2">{children}</div>
    </FormDisclosure>
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
