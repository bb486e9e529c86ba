import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { type Tone, toneSoft } from "./tone.ts";

/** A word that sorts: a tag, a kind, a policy. */
export function Badge({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex items-center rounded border border-line px-1.5 py-px text-muted text-sm leading-normal">
      {children}
    </span>
  );
}

type StatusBadgeProps = { tone: Tone; icon: LucideIcon; children: ReactNode };

/** A state as icon, word and colour. */
export function StatusBadge({ tone, icon: Icon, children }: StatusBadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 whitespace-nowrap rounded-full border border-transparent py-px ps-1.5 pe-2.5 font-medium text-sm leading-normal",
        toneSoft[tone],
      )}
    >
      <Icon />
      {children}
    </span>
  );
}
