import type { BallotSubject } from "../ballots/subject.ts";
import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import type { BallotOutcome } from "../generated/prisma/enums.ts";
import { record } from "../record.ts";
import { urls } from "../urls.ts";
import { aboutProposal, type LoadedProposal, lockProposal } from "./load.ts";
import { moveProposal } from "./move.ts";

/** A proposal as the subject of its ballot. */
export async function proposalOnBallot(ctx: Context, proposalId: string): Promise<BallotSubject> {
  const { proposal } = await lockProposal(ctx, proposalId);
  const { community, number } = proposal;
  if (number === null) throw new NotFound("proposal");
  return {
    fact: aboutProposal(proposal),
    page: (locale) => urls.reviewProposal(locale, community.slug, number),
    conclude: (within, outcome) => concludeBallot(within, proposal, outcome),
  };
}

/** With an outcome the chair's decision is due; without one the proposal goes back to its review. */
async function concludeBallot(ctx: Context, proposal: LoadedProposal, outcome: BallotOutcome): Promise<void> {
  const { answerDueDays, timeZone } = proposal.community;
  const dueAt = daysLater(ctx.now, answerDueDays, timeZone);
  if (outcome !== "UNDECIDED") return moveProposal(ctx, proposal, "awaitDecision", { dueAt });
  await moveProposal(ctx, proposal, "resumeReview", { dueAt });
  await record(ctx, "proposal.undecided", aboutProposal(proposal));
}
