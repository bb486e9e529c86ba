import FilePlus from "lucide-react/icons/file-plus";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "#components/shell/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { Register as Found, RegisterEntry } from "#lib/proposals/queries.ts";
import { registerPageSize } from "#lib/proposals/rules.ts";
import type { RegisterFilters } from "#lib/proposals/schema.ts";
import { urls, withQuery } from "#lib/urls.ts";
import { NextStepLine } from "./next-step.tsx";
import { ProposalMatter } from "./proposal-matter.tsx";
import { ProposalStatus } from "./proposal-status.tsx";
import { matches, queryOf, RegisterFilter } from "./register-filter.tsx";

export type RegisterCommunity = { slug: string; name: unknown; timeZone: string };

type RegisterProps = { community: RegisterCommunity; found: Found; filters: RegisterFilters };

/** Every proposal that was ever handed in. */
export function Register({ community, found, filters }: RegisterProps) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const { slug } = community;
  const propose = (
    <ButtonLink href={urls.newProposal(locale, slug)} variant="primary" prefetch={false}>
      <FilePlus />
      {t("propose")}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        summary={t("summary", { community: pickText(community.name, locale).text })}
        action={propose}
      />
      {found.counts.length === 0 ? (
        <EmptyState icon={FilePlus} title={t("emptyTitle")} action={propose}>
          {t("empty")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <RegisterFilter slug={slug} counts={found.counts} current={filters} />
          {found.proposals.length === 0 && <NoMatch slug={slug} />}
          <ol className="divide-y divide-line border-line border-y empty:hidden">
            {found.proposals.map((proposal) => (
              <Entry key={proposal.id} proposal={proposal} community={community} asOf={found.asOf} />
            ))}
          </ol>
          <Pages slug={slug} found={found} filters={filters} />
        </div>
      )}
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 text-muted text-sm">
        <p>
          {t.rich("forCommittee", {
            link: (text) => (
              <TextLink href={urls.steering(locale, slug)} prefetch={false}>
                {text}
              </TextLink>
            ),
          })}
        </p>
        <TextLink href={urls.proposalFeed(locale, slug)} prefetch={false}>
          {t("feed")}
        </TextLink>
      </div>
    </>
  );
}

type EntryProps = { proposal: RegisterEntry; community: RegisterCommunity; asOf: Date };

function Entry({ proposal, community, asOf }: EntryProps) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const { number, name, status, language, proposer, submittedAt, endedAt } = proposal;
  const day = (at: Date | null) => at && <DateOnly at={at} locale={locale} timeZone={community.timeZone} />;
  return (
    <li className="relative grid gap-x-8 gap-y-2 py-4 md:grid-cols-[minmax(0,1fr)_11rem_15rem] md:items-center">
      <div className="flex min-w-0 flex-col gap-1">
        <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className="text-muted tabular-nums">#{number}</span>
          <TextLink
            href={urls.proposal(locale, community.slug, number)}
            lang={language}
            className="stretched font-medium text-lg"
          >
            {name}
          </TextLink>
          <ProposalMatter proposal={proposal} />
        </span>
        <span className="text-muted text-sm">
          {t.rich("proposedBy", { name: proposer.name, time: () => day(submittedAt) })}
        </span>
      </div>
      <span>
        <ProposalStatus status={status} />
      </span>
      <span className="text-muted text-sm">
        {endedAt ? (
          t.rich("endedOn", { time: () => day(endedAt) })
        ) : (
          <NextStepLine proposal={proposal} asOf={asOf} />
        )}
      </span>
    </li>
  );
}

function NoMatch({ slug }: { slug: string }) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  return (
    <p>
      {t("noMatch")} <TextLink href={urls.proposals(locale, slug)}>{t("showAll")}</TextLink>
    </p>
  );
}

function Pages({ slug, found, filters }: Omit<RegisterProps, "community"> & { slug: string }) {
  const t = useTranslations("proposals.pages");
  const locale = useLocale();
  const { page } = filters;
  const matching = found.counts.filter((one) => matches(one, filters));
  const pages = Math.ceil(matching.reduce((sum, one) => sum + one.count, 0) / registerPageSize);
  const at = (to: number) =>
    withQuery(urls.proposals(locale, slug), {
      ...queryOf(filters),
      page: to > 1 ? String(to) : undefined,
    });
  if (pages < 2) return null;
  return (
    <Pagination
      label={t("label")}
      summary={t("page", { page, pages })}
      previous={page > 1 ? { href: at(page - 1), label: t("previous") } : undefined}
      next={page < pages ? { href: at(page + 1), label: t("next") } : undefined}
    />
  );
}
