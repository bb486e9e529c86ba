import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useLocale, useTranslations } from "next-intl";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { ProposalAim } from "#lib/generated/prisma/enums.ts";
import type { StepOwner } from "#lib/proposals/state.ts";
import { timeApart } from "#lib/time-format.ts";

export type Stepping = {
  owner: StepOwner | null;
  dueAt: Date | null;
  proposer: { name: string };
  shepherd: { name: string } | null;
};

/** Who owns the next step, by name where it is one person; null when the proposal has ended. */
export function useOwner({ owner, proposer, shepherd }: Stepping): string | null {
  const t = useTranslations("proposals.owner");
  if (owner === null) return null;
  if (owner === "proposer") return proposer.name;
  return owner === "shepherd" && shepherd ? shepherd.name : t(owner);
}

/** For a row: "Next: Grace Mbeki, in 5 days", or that it has stalled. */
export function NextStepLine({ proposal, asOf }: { proposal: Stepping; asOf: Date }) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const owner = useOwner(proposal);
  const { dueAt, owner: step } = proposal;
  if (owner === null || step === null) return null;
  if (dueAt && dueAt < asOf) {
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-danger">
        <TriangleAlert />
        {t("stalled", { owner, since: timeApart(dueAt, asOf, locale) })}
      </span>
    );
  }
  return <span>{dueAt ? t("next", { step, owner, due: timeApart(dueAt, asOf, locale) }) : owner}</span>;
}

type NextStepProps = {
  proposal: Stepping & {
    aim: ProposalAim;
    supports: readonly unknown[];
    commentsUntil: Date | null;
    community: { supportersNeeded: number };
  };
  asOf: Date;
  timeZone: string;
};

/** What happens next, by whom and until when. */
export function NextStep({ proposal, asOf, timeZone }: NextStepProps) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const owner = useOwner(proposal);
  const { aim, dueAt, owner: step, supports, commentsUntil, community } = proposal;
  if (owner === null || step === null) return null;
  const isStalled = dueAt !== null && dueAt < asOf;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>
        <span className="font-semibold">{t("nextStep")}</span>{" "}
        {t(`step.${step}`, {
          aim,
          owner,
          needed: community.supportersNeeded - supports.length,
          comments: commentsUntil && commentsUntil > asOf ? "open" : "over",
        })}
      </span>
      {dueAt && (
        <span className={isStalled ? "font-medium text-danger" : "text-muted"}>
          {t.rich(isStalled ? "wasDue" : "until", {
            time: () => <DateOnly at={dueAt} locale={locale} timeZone={timeZone} />,
            left: () => <TimeLeft at={dueAt} now={asOf} locale={locale} timeZone={timeZone} />,
          })}
        </span>
      )}
    </p>
  );
}
