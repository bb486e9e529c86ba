import { useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { ProposalStatus } from "#lib/generated/prisma/enums.ts";
import type { Register } from "#lib/proposals/queries.ts";
import type { RegisterFilters } from "#lib/proposals/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";

/** A status as addresses write it: "in-review". */
export function statusInAddress(status: ProposalStatus): string {
  return status.toLowerCase().replaceAll("_", "-");
}

type RegisterFilterProps = {
  slug: string;
  counts: Register["counts"];
  current: RegisterFilters["status"];
};

/** The statuses that occur, each with how many proposals have it. */
export function RegisterFilter({ slug, counts, current }: RegisterFilterProps) {
  const t = useTranslations("proposals");
  const statuses = useTranslations("enums.proposalStatus");
  const locale = useLocale();
  const here = urls.proposals(locale, slug);
  const countOf = (status: ProposalStatus) => counts.find((one) => one.status === status)?.count ?? 0;
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const shown = Object.values(ProposalStatus).filter((status) => status === current || countOf(status) > 0);
  return (
    <nav aria-label={t("filter")}>
      <ul className="flex flex-wrap gap-2">
        <Choice href={here} label={t("all")} count={total} isCurrent={current === undefined} />
        {shown.map((status) => (
          <Choice
            key={status}
            href={withQuery(here, { status: statusInAddress(status) })}
            label={statuses(status)}
            count={countOf(status)}
            isCurrent={status === current}
          />
        ))}
      </ul>
    </nav>
  );
}

type ChoiceProps = { href: string; label: string; count: number; isCurrent: boolean };

function Choice({ href, label, count, isCurrent }: ChoiceProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent ? "true" : undefined}
        className={classNames(
          "flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-sm transition-colors",
          isCurrent
            ? "border-accent bg-accent-soft font-medium text-accent"
            : "border-line text-muted hover:border-control hover:text-ink",
        )}
      >
        {label}
        <span className="tabular-nums">{count}</span>
      </a>
    </li>
  );
}
