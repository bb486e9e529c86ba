import type { LucideIcon } from "lucide-react";
import Check from "lucide-react/icons/check";
import Minus from "lucide-react/icons/minus";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type StepState = "done" | "current" | "upcoming" | "skipped" | "failed";

export type Step = {
  id: string;
  title: ReactNode;
  state: StepState;
  stateWord: string;
  detail?: ReactNode;
};

const marks: Record<StepState, string> = {
  done: "border-accent bg-accent text-on-accent",
  current: "border-accent border-2 text-accent",
  upcoming: "border-control text-muted",
  skipped: "border-line text-muted",
  failed: "border-danger bg-danger text-on-danger",
};

const icons: Record<StepState, LucideIcon | null> = {
  done: Check,
  current: null,
  upcoming: null,
  skipped: Minus,
  failed: X,
};

/** The way something goes, and where it stands. Down the page on a phone, across it where there is room. */
export function Stepper({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <ol aria-label={label} className="flex flex-col sm:flex-row">
      {steps.map((step, index) => (
        <StepItem key={step.id} step={step} number={index + 1} />
      ))}
    </ol>
  );
}

function StepItem({ step, number }: { step: Step; number: number }) {
  const Icon = icons[step.state];
  const isReached = step.state === "done" || step.state === "current" || step.state === "failed";
  return (
    <li
      aria-current={step.state === "current" ? "step" : undefined}
      className="group relative flex min-w-0 flex-1 gap-3 pb-5 last:pb-0 sm:flex-col sm:gap-2 sm:pe-4 sm:pb-0"
    >
      <span
        aria-hidden="true"
        className={classNames(
          "absolute start-[0.8125rem] top-8 bottom-1 w-px group-last:hidden",
          "sm:start-9 sm:end-2 sm:top-[0.8125rem] sm:bottom-auto sm:h-px sm:w-auto",
          step.state === "done" ? "bg-accent" : "bg-line",
        )}
      />
      <span
        aria-hidden="true"
        className={classNames(
          "flex size-7 flex-none items-center justify-center rounded-full border font-semibold text-sm tabular-nums leading-none",
          marks[step.state],
        )}
      >
        {Icon ? <Icon strokeWidth={2.5} /> : number}
      </span>
      <div className="flex min-w-0 flex-col gap-0.5">
        <span className={classNames("leading-7 sm:leading-snug", isReached ? "font-medium" : "text-muted")}>
          {step.title}
          <span className="sr-only"> ({step.stateWord})</span>
        </span>
        {step.detail && <span className="text-muted text-sm">{step.detail}</span>}
      </div>
    </li>
  );
}
