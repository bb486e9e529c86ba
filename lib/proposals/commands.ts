import { callOffBallot } from "../ballots/open.ts";
import { daysLater } from "../calendar.ts";
import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale } from "../errors.ts";
import { reachable } from "../people/rules.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { writeComment } from "./comments.ts";
import { aboutProposal, isFounding, lockProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import { openReviewIfSupported } from "./review.ts";
import type { ChangesRequest, HandOver, NewSupport, ProposalStep, Withdrawal } from "./schema.ts";

/** The proposer takes an open proposal back for good, with a public reason; a ballot that is open is called off. */
export async function withdrawProposal(ctx: Context, input: Withdrawal) {
  const { proposal, subject } = await lockProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.withdraw", subject);
  const fact = aboutProposal(proposal);
  await moveProposal(ctx, proposal, "withdraw", { endedAt: ctx.now, dueAt: null, endReason: input.reason });
  for (const ballot of proposal.ballots) {
    if (ballot.status === "OPEN") await callOffBallot(ctx, ballot.id, fact);
  }
  await record(ctx, "proposal.withdrawn", fact);
  return proposal;
}

/**
 * Anybody signed in but the proposer backs the founding of a group, once, in public and with a sentence. Who makes up the community's
 * number opens the review.
 */
export async function supportProposal(ctx: Context, input: NewSupport) {
  const { proposal, subject } = await lockProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.support", subject);
  if (!isFounding(proposal)) throw new Stale("proposal", proposal.id);
  await moveProposal(ctx, proposal, "support");
  const personId = actingPerson(ctx);
  await ctx.tx.proposalSupport
    .create({ data: { proposalId: proposal.id, personId, sentence: input.sentence, at: ctx.now } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("proposal", proposal.id) : error;
    });
  await record(ctx, "proposal.supported", aboutProposal(proposal));
  await openReviewIfSupported(ctx, proposal);
  return proposal;
}

/** A steering member without a stake becomes the shepherd of a proposal that has none. */
export async function shepherdProposal(ctx: Context, input: ProposalStep) {
  const { proposal, subject } = await lockProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.shepherd", subject);
  if (proposal.shepherdId) throw new Stale("proposal", proposal.id);
  await moveProposal(ctx, proposal, "shepherd", { shepherdId: actingPerson(ctx) });
  await record(ctx, "proposal.shepherded", aboutProposal(proposal));
  return proposal;
}

/** The shepherd, or the chair, hands a proposal to another steering member without a stake. */
export async function handOverProposal(ctx: Context, { proposalId, shepherdId }: HandOver) {
  const { proposal, subject } = await lockProposal(ctx, proposalId);
  authorize(ctx.actor, "proposal.handOver", subject);
  const withStake = [subject.proposerId, ...subject.concernedLeadIds, ...subject.recusedIds];
  const seat = await ctx.tx.steeringSeat.findFirst({
    where: { communityId: proposal.communityId, personId: shepherdId, until: null, person: reachable },
    select: { id: true },
  });
  const isFree = shepherdId !== proposal.shepherdId && !withStake.includes(shepherdId);
  if (!seat || !isFree) throw new Invalid({ shepherdId: "choose" });
  await moveProposal(ctx, proposal, "handOver", { shepherdId });
  await record(ctx, "proposal.handedOver", { ...aboutProposal(proposal), subjectId: shepherdId });
  return proposal;
}

/** A steering member without a stake asks the proposer for changes, in words; the next step is the proposer's. */
export async function requestChanges(ctx: Context, input: ChangesRequest) {
  const { proposal, subject } = await lockProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.requestChanges", subject);
  const { proposalExpiryDays, timeZone } = proposal.community;
  const dueAt = daysLater(ctx.now, proposalExpiryDays, timeZone);
  await moveProposal(ctx, proposal, "requestChanges", { dueAt });
  await writeComment(ctx, proposal, { ...input, parentId: null });
  await record(ctx, "proposal.changesRequested", aboutProposal(proposal));
  return proposal;
}
