import { useLocale, useTranslations } from "next-intl";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { Locale } from "#lib/locales.ts";
import type { myProposals } from "#lib/proposals/queries.ts";
import { takes } from "#lib/proposals/state.ts";
import { urls } from "#lib/urls.ts";
import { NextStepLine } from "./next-step.tsx";
import { ProposalStatus } from "./proposal-status.tsx";
import { writingPage } from "./writing-page.ts";

type MyProposal = Awaited<ReturnType<typeof myProposals>>[number];

type MyProposalsProps = { proposals: MyProposal[]; now: Date; timeZone: string };

/** What somebody proposed, with their drafts; each leads to where they go on with it. */
export function MyProposals({ proposals, now, timeZone }: MyProposalsProps) {
  const t = useTranslations("proposals.mine");
  if (proposals.length === 0) return <p className="text-muted">{t("none")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {proposals.map((proposal) => (
        <MyProposalRow key={proposal.id} proposal={proposal} now={now} timeZone={timeZone} />
      ))}
    </ul>
  );
}

type RowProps = { proposal: MyProposal; now: Date; timeZone: string };

function MyProposalRow({ proposal, now, timeZone }: RowProps) {
  const t = useTranslations("proposals.mine");
  const locale = useLocale();
  const { number, name, language, status, community, updatedAt } = proposal;
  const isWritten = takes(status, "save");
  const title = name === "" ? t("untitled") : <span lang={language}>{name}</span>;
  return (
    <li className="flex flex-col gap-1.5 py-4">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TextLink href={addressOf(proposal, locale)} className="font-medium">
          {number !== null && `#${number} `}
          {title}
        </TextLink>
        <ProposalStatus status={status} />
        <span className="text-muted text-sm">
          <Localized value={community.name} locale={locale} />
        </span>
      </span>
      <span className="flex flex-wrap gap-x-4 text-muted text-sm">
        {number !== null && <NextStepLine proposal={proposal} asOf={now} />}
        {isWritten && (
          <span>
            {t.rich("saved", {
              time: () => <DateOnly at={updatedAt} locale={locale} timeZone={timeZone} />,
            })}
          </span>
        )}
      </span>
    </li>
  );
}

function addressOf(proposal: MyProposal, locale: Locale) {
  const { number, status, community } = proposal;
  if (number === null || takes(status, "save")) return writingPage(locale, community.slug, proposal);
  return urls.reviewProposal(locale, community.slug, number);
}
