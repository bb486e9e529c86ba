import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { type Tone, toneText } from "./tone.ts";

/** What happened, newest first. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="flex flex-col">{children}</ol>;
}

type TimelineItemProps = {
  icon: LucideIcon;
  tone?: Tone;
  time: ReactNode;
  body?: ReactNode;
  children: ReactNode;
};

export function TimelineItem({ icon: Icon, tone = "neutral", time, body, children }: TimelineItemProps) {
  return (
    <li className="group relative flex gap-3 pb-6 last:pb-0">
      <span aria-hidden="true" className="absolute start-3.5 top-9 bottom-1 w-px bg-line group-last:hidden" />
      <span
        className={classNames(
          "flex size-7 flex-none items-center justify-center rounded-full border border-line bg-canvas text-sm",
          toneText[tone],
        )}
      >
        <Icon />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1 pt-0.5">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <span>{children}</span>
          <span className="text-muted text-sm">{time}</span>
        </div>
        {body && <div className="text-muted">{body}</div>}
      </div>
    </li>
  );
}
