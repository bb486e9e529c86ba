import type { ReactNode } from "react";

/** Facts with their names. */
export function DescriptionList({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-line border-line border-y">{children}</dl>;
}

export function Description({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="gap-6 py-3 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
      <dt className="text-muted text-sm sm:text-base">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
