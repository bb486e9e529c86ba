import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";
import { buttonClass } from "./button.tsx";
import { classNames } from "./class-names.ts";

export type DisclosureProps = {
  summary: ReactNode;
  isOpen?: boolean;
  /** The key that opens it, where keys do. */
  shortcut?: string | undefined;
  /** A button stands in a row of others: what it unfolds appears below the row, in place of what another one of the same group unfolds. */
  button?: { group: string; size?: "regular" | "small" };
  children: ReactNode;
};

/** More for whoever asks. */
export function Disclosure({ summary, isOpen = false, shortcut, button, children }: DisclosureProps) {
  return (
    <details
      open={isOpen}
      name={button?.group}
      suppressHydrationWarning
      className={classNames("group", button && "unfolds-below")}
    >
      <summary
        aria-keyshortcuts={shortcut}
        className={
          button
            ? buttonClass({ size: button.size }, "list-none group-open:border-control group-open:bg-sunken")
            : "inline-flex min-h-11 list-none items-center gap-1.5 font-medium text-accent hover:text-accent-strong sm:min-h-8"
        }
      >
        {!button && <ChevronRight className="transition-transform group-open:rotate-90" />}
        {summary}
        {button && <ChevronDown className="transition-transform group-open:rotate-180" />}
      </summary>
      <div className={button ? "pt-3 pb-2" : "py-3 ps-6"}>{children}</div>
    </details>
  );
}
