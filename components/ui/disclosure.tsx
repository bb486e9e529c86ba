import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

type DisclosureProps = {
  summary: ReactNode;
  isOpen?: boolean;
  /** The key that opens it, where keys do. */
  shortcut?: string | undefined;
  className?: string;
  children: ReactNode;
};

/** More for whoever asks. */
export function Disclosure({ summary, isOpen = false, shortcut, className, children }: DisclosureProps) {
  return (
    <details open={isOpen} suppressHydrationWarning className={classNames("group", className)}>
      <summary
        aria-keyshortcuts={shortcut}
        className="inline-flex min-h-11 list-none items-center gap-1.5 font-medium text-accent hover:text-accent-strong sm:min-h-8"
      >
        <ChevronRight className="transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="py-3 ps-6">{children}</div>
    </details>
  );
}
