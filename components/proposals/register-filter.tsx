import { useLocale, useTranslations } from "next-intl";
import { classNames } from "#components/ui/class-names.ts";
import { ProposalAim, ProposalStatus } from "#lib/generated/prisma/enums.ts";
import type { Register } from "#lib/proposals/queries.ts";
import type { RegisterFilters } from "#lib/proposals/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";

type Asked = Partial<Pick<RegisterFilters, "status" | "aim">>;

/** What an address asks for, as it writes it: "in-review". */
export function queryOf({ status, aim }: Asked): Record<string, string | undefined> {
  const written = (value?: string) => value?.toLowerCase().replaceAll("_", "-");
  return { status: written(status), aim: written(aim) };
}

/** Whether proposals of this status and aim are asked for. */
export function matches(one: Register["counts"][number], { status, aim }: Asked): boolean {
  return (status ?? one.status) === one.status && (aim ?? one.aim) === one.aim;
}

const handedIn = Object.values(ProposalStatus).filter((status) => status !== "DRAFT");

type RegisterFilterProps = { slug: string; counts: Register["counts"]; current: RegisterFilters };

/** The statuses and aims that occur, each with how many proposals have it where the other choice stays. */
export function RegisterFilter({ slug, counts, current }: RegisterFilterProps) {
  const t = useTranslations("proposals");
  const enums = useTranslations("enums");
  const locale = useLocale();
  const { status, aim } = current;
  const count = (asked: Asked) =>
    counts.filter((one) => matches(one, asked)).reduce((sum, one) => sum + one.count, 0);
  const choice = (asked: Asked, label: string, isCurrent: boolean) => ({
    label,
    isCurrent,
    count: count(asked),
    href: withQuery(urls.proposals(locale, slug), queryOf(asked)),
  });
  const statuses = handedIn.map((one) =>
    choice({ status: one, aim }, enums(`proposalStatus.${one}`), one === status),
  );
  const aims = Object.values(ProposalAim).map((one) =>
    choice({ status, aim: one }, enums(`proposalAim.${one}`), one === aim),
  );
  return (
    <div className="flex flex-col gap-3">
      <Choices label={t("filter")} all={choice({ aim }, t("all"), !status)} choices={statuses} />
      {(aim || counts.some((one) => one.aim !== "FOUND")) && (
        <Choices label={t("filterAim")} all={choice({ status }, t("allAims"), !aim)} choices={aims} />
      )}
    </div>
  );
}

type Choice = { href: string; label: string; count: number; isCurrent: boolean };

function Choices({ label, all, choices }: { label: string; all: Choice; choices: Choice[] }) {
  const shown = choices.filter((one) => one.isCurrent || one.count > 0);
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {[all, ...shown].map((one) => (
          <li key={one.href}>
            <a
              href={one.href}
              aria-current={one.isCurrent ? "true" : undefined}
              className={classNames(
                "flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-sm transition-colors",
                one.isCurrent
                  ? "border-accent bg-accent-soft font-medium text-accent"
                  : "border-line text-muted hover:border-control hover:text-ink",
              )}
            >
              {one.label}
              <span className="tabular-nums">{one.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
