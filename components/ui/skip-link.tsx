import type { ReactNode } from "react";

export function SkipLink({ href, children }: { href: `#${string}`; children: ReactNode }) {
  return (
    <a
      href={href}
      className="sr-only rounded bg-raised px-4 py-2 font-medium text-accent shadow-float focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:px-4 focus:py-2"
    >
      {children}
    </a>
  );
}
