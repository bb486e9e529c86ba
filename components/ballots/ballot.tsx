import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { BallotView } from "#lib/ballots/view.ts";
import { Electorate } from "./electorate.tsx";
import { TallyBar } from "./tally-bar.tsx";

type BallotProps = { ballot: BallotView; timeZone: string; asOf: Date; children?: ReactNode };

/** A ballot as it stands: its arithmetic in one bar and one sentence, its rules, and who said what. */
export function Ballot({ ballot, timeZone, asOf, children }: BallotProps) {
  const t = useTranslations("ballots");
  const { result, electors, spoken, quorumPercent, thresholdPercent } = ballot;
  const eligible = electors.filter(({ recusedAs }) => recusedAs === null).length;
  return (
    <Section id={`ballot-${ballot.id}`} title={t(`title.${ballot.status}`)}>
      <p className="text-muted">
        <When ballot={ballot} timeZone={timeZone} asOf={asOf} />
      </p>
      {result ? (
        <>
          <TallyBar figures={result.figures} />
          <p className="text-lg">{t(`sentence.${result.explanation}`, sentenceValues(result))}</p>
          {result.soleAffiliation && (
            <Notice tone="warn" title={t("soleAffiliation", { affiliation: result.soleAffiliation })} />
          )}
        </>
      ) : (
        <p>{t("hidden", { spoken, eligible })}</p>
      )}
      <p className="text-muted text-sm">{t("rules", { quorumPercent, thresholdPercent })}</p>
      <Electorate electors={electors} timeZone={timeZone} />
      {children}
    </Section>
  );
}

function sentenceValues({ figures, missing }: NonNullable<BallotView["result"]>) {
  const { approve, object, abstain, silent, quorum, approvalsNeeded, eligible } = figures;
  return {
    ...{ approve, object, abstain, silent, quorum, approvalsNeeded, eligible },
    deciding: approve + object,
    present: approve + object + abstain,
    approvals: missing.approvals ?? 0,
    positions: missing.positions,
  };
}

function When({ ballot, timeZone, asOf }: Omit<BallotProps, "children">) {
  const t = useTranslations("ballots");
  const locale = useLocale();
  const { status, openedBy, openedAt, closedBy, closedAt, dueAt } = ballot;
  const opened = t.rich("opened", {
    name: openedBy.name,
    time: () => <DateOnly at={openedAt} locale={locale} timeZone={timeZone} />,
  });
  const then =
    status === "OPEN"
      ? t.rich("due", {
          time: () => <DateOnly at={dueAt} locale={locale} timeZone={timeZone} />,
          left: () => <TimeLeft at={dueAt} now={asOf} locale={locale} timeZone={timeZone} />,
        })
      : t.rich(closedBy ? "closedBy" : "closed", {
          name: closedBy?.name ?? "",
          time: () => closedAt && <DateOnly at={closedAt} locale={locale} timeZone={timeZone} />,
        });
  return (
    <>
      {opened} {then}
    </>
  );
}
