import { useLocale, useTranslations } from "next-intl";
import { z } from "zod";
import { Markdown } from "#components/markdown.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ProposalPage } from "#lib/proposals/view.ts";

/** Until when comments are asked for, while the proposal is in review. */
export function CommentPeriod({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals");
  const locale = useLocale();
  const { status, commentsUntil, asOf, community } = proposal;
  if (status !== "IN_REVIEW" || !commentsUntil) return null;
  const time = () => <DateOnly at={commentsUntil} locale={locale} timeZone={community.timeZone} />;
  return (
    <p className="text-muted text-sm">
      {t.rich(commentsUntil > asOf ? "commentsUntil" : "commentsOver", { time })}
    </p>
  );
}

const expired = z.object({ from: z.enum(["SUBMITTED", "CHANGES_REQUESTED"]) });

/** Why a proposal has ended without a decision. */
export function End({ proposal }: { proposal: ProposalPage }) {
  const t = useTranslations("proposals");
  const { status, endReason, events } = proposal;
  if (status === "WITHDRAWN") {
    return (
      <Notice tone="info" title={t("endedWithdrawn")}>
        <Markdown source={endReason} headingLevel={3} />
      </Notice>
    );
  }
  const end = events.find(({ name }) => name === "proposal.expired");
  const from = expired.safeParse(end?.data).data?.from;
  return from ? <Notice tone="info" title={t(`endedExpired.${from}`)} /> : null;
}
