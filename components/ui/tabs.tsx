import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Tab = { href: string; label: ReactNode; count?: number; isCurrent: boolean };

/** Pages of the same subject, as links. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto print:hidden">
      <ul className="flex gap-6 border-line border-b">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.isCurrent ? "page" : undefined}
              className={classNames(
                "-mb-px -outline-offset-2 flex min-h-11 items-center gap-2 whitespace-nowrap transition-colors",
                tab.isCurrent
                  ? "border-accent-mark border-b-2 pt-0.5 font-medium text-ink"
                  : "text-muted hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-sunken px-1.5 text-muted text-sm tabular-nums">
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
