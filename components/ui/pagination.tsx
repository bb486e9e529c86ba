import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import type { ReactNode } from "react";
import { ButtonLink } from "./button.tsx";

type PageLink = { href: string; label: string };

type PaginationProps = { label: string; previous?: PageLink; next?: PageLink; summary?: ReactNode };

export function Pagination({ label, previous, next, summary }: PaginationProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-3 print:hidden">
      {previous && (
        <ButtonLink href={previous.href} rel="prev" size="small">
          <ArrowLeft />
          {previous.label}
        </ButtonLink>
      )}
      {summary && <span className="text-muted text-sm tabular-nums">{summary}</span>}
      {next && (
        <ButtonLink href={next.href} rel="next" size="small" className="ms-auto">
          {next.label}
          <ArrowRight />
        </ButtonLink>
      )}
    </nav>
  );
}
