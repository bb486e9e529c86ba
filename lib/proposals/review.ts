import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import { record } from "../record.ts";
import { aboutProposal, isFounding, type LoadedProposal } from "./load.ts";
import { moveProposal } from "./move.ts";

type Times = { timeZone: string; commentPeriodDays: number; answerDueDays: number };

/** The columns of a review that begins now: when its comment period ends, and when the committee has to have gone on. */
export function reviewTimes(now: Date, { timeZone, commentPeriodDays, answerDueDays }: Times) {
  const commentsUntil = daysLater(now, commentPeriodDays, timeZone);
  return { commentsUntil, dueAt: daysLater(commentsUntil, answerDueDays, timeZone) };
}

/** Opens the review once a submitted proposal has the community's number of supporters. The end of a SIG needs none. */
export async function openReviewIfSupported(ctx: Context, proposal: LoadedProposal): Promise<void> {
  if (proposal.status !== "SUBMITTED") return;
  const supporters = await ctx.tx.proposalSupport.count({ where: { proposalId: proposal.id } });
  if (isFounding(proposal) && supporters < proposal.community.supportersNeeded) return;
  await moveProposal(ctx, proposal, "openReview", reviewTimes(ctx.now, proposal.community));
  await record(ctx, "proposal.reviewStarted", aboutProposal(proposal));
}
