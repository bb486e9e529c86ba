import ClipboardCheck from "lucide-react/icons/clipboard-check";
import MessageSquare from "lucide-react/icons/message-square";
import ThumbsUp from "lucide-react/icons/thumbs-up";
import Vote from "lucide-react/icons/vote";
import { useLocale, useTranslations } from "next-intl";
import { StatusBadge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { steeringBoard } from "#lib/proposals/queries.ts";
import { openStatuses } from "#lib/proposals/state.ts";
import { urls } from "#lib/urls.ts";
import { NextStepLine } from "./next-step.tsx";
import { ProposalMatter } from "./proposal-matter.tsx";
import { ProposalStatus } from "./proposal-status.tsx";

export type Board = Awaited<ReturnType<typeof steeringBoard>>;

type BoardProps = { slug: string; board: Board };

/** The open proposals by where they stand, those that are due first on top. */
export function OpenProposals({ slug, board }: BoardProps) {
  const t = useTranslations("steering");
  const groups = openStatuses
    .map((status) => ({ status, proposals: board.open.filter((one) => one.status === status) }))
    .filter(({ proposals }) => proposals.length > 0);
  return (
    <Section id="open" title={t("open")}>
      {groups.length === 0 && (
        <EmptyState icon={ClipboardCheck} title={t("noneOpenTitle")}>
          {t("noneOpen")}
        </EmptyState>
      )}
      {groups.map(({ status, proposals }) => (
        <section key={status} aria-labelledby={`group-${status}`} className="flex flex-col">
          <h3
            id={`group-${status}`}
            className="flex items-baseline gap-2 rounded bg-sunken px-3 py-1.5 font-medium text-sm"
          >
            {t(`group.${status}`)}
            <span className="text-muted tabular-nums">{proposals.length}</span>
          </h3>
          <ol className="divide-y divide-line">
            {proposals.map((proposal) => (
              <OpenRow key={proposal.id} slug={slug} proposal={proposal} asOf={board.asOf} />
            ))}
          </ol>
        </section>
      ))}
    </Section>
  );
}

type OpenRowProps = { slug: string; proposal: Board["open"][number]; asOf: Date };

function OpenRow({ slug, proposal, asOf }: OpenRowProps) {
  const t = useTranslations("steering");
  const locale = useLocale();
  const { number, name, aim, kind, language, proposer, _count } = proposal;
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-3 py-2.5 hover:bg-sunken md:grid-cols-[minmax(0,1fr)_7rem_17rem] md:items-center">
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-1">
        <span className="text-muted text-sm tabular-nums">#{number}</span>
        <TextLink
          href={urls.reviewProposal(locale, slug, number)}
          lang={language}
          className="stretched font-medium"
        >
          {name}
        </TextLink>
        {(aim !== "FOUND" || kind !== "SIG") && <ProposalMatter proposal={proposal} />}
        <span className="text-muted text-sm">{proposer.name}</span>
        {proposal.awaitsMyPosition && (
          <StatusBadge tone="warn" icon={Vote}>
            {t("mine")}
          </StatusBadge>
        )}
      </span>
      <span className="flex items-center gap-4 text-muted text-sm tabular-nums">
        {aim === "FOUND" && (
          <span className="inline-flex items-center gap-1">
            <ThumbsUp />
            {_count.supports}
            <span className="sr-only"> {t("supporters")}</span>
          </span>
        )}
        <span className="inline-flex items-center gap-1">
          <MessageSquare />
          {_count.comments}
          <span className="sr-only"> {t("comments")}</span>
        </span>
      </span>
      <span className="text-muted text-sm">
        <NextStepLine proposal={proposal} asOf={asOf} />
      </span>
    </li>
  );
}

/** What the committee decided last. */
export function DecidedProposals({ slug, board, timeZone }: BoardProps & { timeZone: string }) {
  const t = useTranslations("steering");
  const locale = useLocale();
  if (board.decided.length === 0) return null;
  return (
    <Section
      id="decided"
      title={t("decided")}
      action={<TextLink href={urls.proposals(locale, slug)}>{t("register")}</TextLink>}
    >
      <ol className="divide-y divide-line border-line border-y">
        {board.decided.map(({ id, number, name, language, status, endedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <span className="flex min-w-0 items-baseline gap-2">
              <span className="text-muted text-sm tabular-nums">#{number}</span>
              <TextLink href={urls.proposal(locale, slug, number)} lang={language}>
                {name}
              </TextLink>
            </span>
            <ProposalStatus status={status} />
            {endedAt && (
              <span className="text-muted text-sm sm:ms-auto">
                <DateOnly at={endedAt} locale={locale} timeZone={timeZone} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
