import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Ballot } from "#components/ballots/ballot.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { EventTimeline } from "#components/timeline/event-timeline.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Section } from "#components/ui/section.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { CommentThread, ProposalPage } from "#lib/proposals/view.ts";
import { urls } from "#lib/urls.ts";
import { Answers } from "./answers.tsx";
import { ConcernedSigs } from "./concerned-sigs.tsx";
import { Discussion } from "./discussion.tsx";
import { EarlierBallots, Objected } from "./earlier-ballots.tsx";
import { NextStep } from "./next-step.tsx";
import { ProposedPeople } from "./people.tsx";
import { ProposalMatter } from "./proposal-matter.tsx";
import { CommentPeriod, End } from "./proposal-notes.tsx";
import { ProposalStatus } from "./proposal-status.tsx";
import { ProposalStepper } from "./proposal-stepper.tsx";
import { ProposedCharter } from "./proposed-charter.tsx";
import { Revisions } from "./revisions.tsx";
import { isRuled, Ruling } from "./ruling.tsx";
import { Supporters } from "./supporters.tsx";

type ProposalViewProps = {
  proposal: ProposalPage;
  /** Beside the title: the way to take part, or back. */
  action?: ReactNode;
  /** What the reader may do now, before the proposal itself. */
  acts?: ReactNode;
  /** Where a remark is written. */
  answer?: ReactNode;
  /** What the reader may do about a comment. */
  actsFor?: (thread: CommentThread) => ReactNode;
};

/** A proposal as everybody reads it: where it stands, the ruling, the answers, the discussion, and all that happened. */
export function ProposalView({ proposal, action, acts, answer, actsFor }: ProposalViewProps) {
  const t = useTranslations("proposals");
  const { community, content, language, ballots, asOf } = proposal;
  const [ballot, ...earlier] = ballots;
  return (
    <>
      <ProposalHeader proposal={proposal} action={action} />
      <div className="flex flex-col gap-6 rounded border border-line bg-raised p-5 sm:p-6">
        <ProposalStepper proposal={proposal} />
        <NextStep proposal={proposal} asOf={asOf} timeZone={community.timeZone} />
        <CommentPeriod proposal={proposal} />
      </div>
      <End proposal={proposal} />
      {isRuled(proposal) && <Ruling proposal={proposal} />}
      {ballot && (
        <Ballot ballot={ballot} timeZone={community.timeZone} asOf={asOf}>
          <Objected ballot={ballot} timeZone={community.timeZone} />
        </Ballot>
      )}
      {acts}
      <Columns aside={<Aside proposal={proposal} />}>
        <Section id="answers" title={t("answers")}>
          <Answers content={content} language={language} community={community} />
          {content.aim === "FOUND" && (
            <div className="print:hidden">
              <Disclosure summary={t("charter")}>
                <p className="mb-5 text-muted">{t("charterHelp")}</p>
                <ProposedCharter content={content} language={language} community={community} />
              </Disclosure>
            </div>
          )}
        </Section>
        <Section id="discussion" title={t("discussion.title", { count: proposal.commentCount })}>
          <Discussion proposal={proposal} actsFor={actsFor} />
          {answer}
        </Section>
        <Section id="timeline" title={t("timeline")}>
          <EventTimeline entries={proposal.events} community={community} />
        </Section>
        {earlier.length > 0 && <EarlierBallots ballots={earlier} proposal={proposal} />}
      </Columns>
    </>
  );
}

function Aside({ proposal }: { proposal: ProposalPage }) {
  const { content } = proposal;
  return (
    <>
      {content.aim === "FOUND" ? (
        <>
          <ProposedPeople content={content} />
          <Supporters proposal={proposal} />
        </>
      ) : (
        <ConcernedSigs proposal={proposal} />
      )}
      <Revisions proposal={proposal} />
    </>
  );
}

function ProposalHeader({ proposal, action }: { proposal: ProposalPage; action: ReactNode }) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const { community, language, number, proposer, status, submittedAt } = proposal;
  const crumbs = [{ href: urls.proposals(locale, community.slug), label: t("title") }];
  return (
    <PageHeader
      breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
      title={
        <>
          <span lang={language}>{proposal.name}</span>{" "}
          <span className="font-normal text-muted tabular-nums">#{number}</span>
        </>
      }
      status={<ProposalStatus status={status} />}
      facts={
        <>
          <ProposalMatter proposal={proposal} />
          <span>
            {t.rich("proposedBy", {
              name: proposer.name,
              time: () =>
                submittedAt && <DateOnly at={submittedAt} locale={locale} timeZone={community.timeZone} />,
            })}
          </span>
        </>
      }
      action={action}
    />
  );
}
