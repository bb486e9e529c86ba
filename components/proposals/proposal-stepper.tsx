import { useLocale, useTranslations } from "next-intl";
import { type Step, Stepper, type StepState } from "#components/ui/stepper.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ProposalStatus } from "#lib/generated/prisma/enums.ts";
import type { ProposalPage } from "#lib/proposals/view.ts";

const stages = ["submitted", "review", "decision", "sig"] as const;

type Stage = (typeof stages)[number];

const statesAt: Record<ProposalStatus, Record<Stage, StepState>> = {
  DRAFT: { submitted: "current", review: "upcoming", decision: "upcoming", sig: "upcoming" },
  SUBMITTED: { submitted: "current", review: "upcoming", decision: "upcoming", sig: "upcoming" },
  IN_REVIEW: { submitted: "done", review: "current", decision: "upcoming", sig: "upcoming" },
  CHANGES_REQUESTED: { submitted: "done", review: "current", decision: "upcoming", sig: "upcoming" },
  IN_BALLOT: { submitted: "done", review: "done", decision: "current", sig: "upcoming" },
  NOTICE: { submitted: "done", review: "done", decision: "current", sig: "upcoming" },
  ACCEPTED: { submitted: "done", review: "done", decision: "done", sig: "done" },
  REJECTED: { submitted: "done", review: "done", decision: "failed", sig: "skipped" },
  WITHDRAWN: { submitted: "done", review: "skipped", decision: "skipped", sig: "skipped" },
  EXPIRED: { submitted: "done", review: "skipped", decision: "skipped", sig: "skipped" },
};

/** The way of a proposal and where it stands on it. */
export function ProposalStepper({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals.stepper");
  const details = useDetails(proposal);
  const steps: Step[] = stages.map((stage) => {
    const state = statesAt[proposal.status][stage];
    return {
      id: stage,
      title: t(stage, { aim: proposal.aim }),
      state,
      stateWord: t(`state.${state}`),
      detail: details[stage],
    };
  });
  return <Stepper label={t("label")} steps={steps} />;
}

function useDetails(proposal: ProposalPage) {
  const t = useTranslations("proposals.stepper");
  const statuses = useTranslations("enums.proposalStatus");
  const locale = useLocale();
  const { status, aim, shepherd, submittedAt, ruling, ballots, community } = proposal;
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={community.timeZone} />;
  return {
    submitted: submittedAt && day(submittedAt),
    review:
      status === "CHANGES_REQUESTED" ? statuses(status) : shepherd && t("shepherd", { name: shepherd.name }),
    decision:
      status === "NOTICE"
        ? t("notice")
        : status === "IN_BALLOT"
          ? t(ballots[0]?.status === "OPEN" ? "votes" : "closed")
          : ruling && day(ruling.at),
    sig: status === "ACCEPTED" && t("outcome", { aim }),
  };
}
