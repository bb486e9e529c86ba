import type { ReactNode } from "react";

/** The matter, and beside it what goes with it; one below the other on a phone. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="flex min-w-0 flex-col gap-12">{children}</div>
      <div className="flex min-w-0 flex-col gap-8">{aside}</div>
    </div>
  );
}
