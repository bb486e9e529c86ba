import type { ReactNode } from "react";

type PageHeaderProps = {
  breadcrumbs?: ReactNode;
  title: ReactNode;
  /** What it is, in a sentence. */
  summary?: ReactNode;
  /** Beside the title: is it alive? */
  status?: ReactNode;
  /** Below the summary: the few facts that matter first. */
  facts?: ReactNode;
  /** What one can do now: one primary action at most. */
  action?: ReactNode;
};

/** Answers in the first screen what this is, whether it is alive, who is responsible, and what one can do. */
export function PageHeader({ breadcrumbs, title, summary, status, facts, action }: PageHeaderProps) {
  return (
    <div className="flex flex-col gap-4">
      {breadcrumbs}
      <div className="flex flex-col gap-x-10 gap-y-5 md:flex-row md:items-start md:justify-between">
        <div className="flex min-w-0 flex-col gap-3">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 className="font-semibold text-2xl">{title}</h1>
            {status}
          </div>
          {summary && <p className="max-w-measure text-lg text-muted">{summary}</p>}
          {facts && (
            <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-muted text-sm">{facts}</div>
          )}
        </div>
        {action && <div className="flex flex-none flex-wrap gap-3 print:hidden">{action}</div>}
      </div>
    </div>
  );
}
