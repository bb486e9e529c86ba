import { useLocale, useTranslations } from "next-intl";
import { Ballot } from "#components/ballots/ballot.tsx";
import { Markdown } from "#components/markdown.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { BallotView } from "#lib/ballots/view.ts";
import type { ProposalPage } from "#lib/proposals/view.ts";

type EarlierBallotsProps = { ballots: readonly BallotView[]; proposal: ProposalPage };

/** The ballots before the last one: without an outcome, or with a decision that somebody objected to. */
export function EarlierBallots({ ballots, proposal }: EarlierBallotsProps) {
  const t = useTranslations("proposals.ruling");
  const { community, asOf } = proposal;
  return (
    <Disclosure summary={t("earlier")}>
      <div className="flex flex-col gap-8">
        {ballots.map((ballot) => (
          <Ballot key={ballot.id} ballot={ballot} timeZone={community.timeZone} asOf={asOf}>
            <Objected ballot={ballot} timeZone={community.timeZone} />
          </Ballot>
        ))}
      </div>
    </Disclosure>
  );
}

type ObjectedProps = { ballot: BallotView; timeZone: string };

/** What somebody had against the decision that followed from a ballot. */
export function Objected({ ballot, timeZone }: ObjectedProps) {
  const t = useTranslations("proposals.ruling");
  const locale = useLocale();
  const { decision } = ballot;
  if (!decision?.objection) return null;
  const { person, at, reason } = decision.objection;
  return (
    <>
      <h3 className="font-semibold">{t("overturned")}</h3>
      <Markdown source={decision.synthesis} headingLevel={4} />
      <Notice
        tone="warn"
        title={t.rich("objection", {
          name: person.name,
          time: () => <DateOnly at={at} locale={locale} timeZone={timeZone} />,
        })}
      >
        <Markdown source={reason} headingLevel={4} />
      </Notice>
    </>
  );
}
