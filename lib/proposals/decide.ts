import { decideBallot, objectTo } from "../ballots/decide.ts";
import { openBallot } from "../ballots/open.ts";
import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import type { RecusalGround } from "../generated/prisma/enums.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { canEnd } from "../sigs/end.ts";
import { aboutProposal, endingOf, lockProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import type { NoticeObjection, ProposalRuling, ProposalStep } from "./schema.ts";

/** The chair puts a reviewed proposal to the committee, when its comment period has ended and nothing is left to be resolved. */
export async function openProposalBallot(ctx: Context, input: ProposalStep) {
  const { proposal, subject } = await lockProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.openBallot", subject);
  const { id, communityId, commentsUntil } = proposal;
  if (commentsUntil && commentsUntil > ctx.now) throw new Invalid({ [wholeForm]: "commentPeriodRuns" });
  const unresolved = await ctx.tx.proposalComment.count({ where: { proposalId: id, status: "TO_RESOLVE" } });
  if (unresolved > 0) throw new Invalid({ [wholeForm]: "commentsUnresolved" });
  const ending = endingOf(proposal);
  if (ending && !(await canEnd(ctx, ending))) throw new Invalid({ [wholeForm]: "sigEnded" });
  const stakes = new Map<string, RecusalGround>(subject.concernedLeadIds.map((leadId) => [leadId, "LEAD"]));
  stakes.set(subject.proposerId, "PROPOSER");
  const { community } = proposal;
  const dueAt = daysLater(ctx.now, community.ballotDays, community.timeZone);
  await moveProposal(ctx, proposal, "openBallot", { dueAt });
  const fact = aboutProposal(proposal);
  await openBallot(ctx, { communityId, about: { proposalId: id }, fact, stakes });
  return proposal;
}

/** The chair writes up a closed ballot: what passed is announced for the public notice, what failed is rejected. */
export async function decideProposal(ctx: Context, { proposalId, ...words }: ProposalRuling) {
  const { proposal, subject } = await lockProposal(ctx, proposalId);
  const [ballot] = proposal.ballots;
  const verb = ballot?.outcome === "FAILED" ? "reject" : "announce";
  authorize(ctx.actor, `proposal.${verb}`, subject);
  if (ballot?.status !== "CLOSED") throw new Stale("proposal", proposalId);
  const { noticePeriodDays, timeZone } = proposal.community;
  const noticeEnds = { dueAt: daysLater(ctx.now, noticePeriodDays, timeZone) };
  await moveProposal(
    ctx,
    proposal,
    verb,
    verb === "announce" ? noticeEnds : { endedAt: ctx.now, dueAt: null },
  );
  await decideBallot(ctx, ballot.id, words);
  const name = verb === "announce" ? "proposal.announced" : "proposal.rejected";
  await record(ctx, name, { ...aboutProposal(proposal), ballotId: ballot.id });
  return proposal;
}

/** A steering member without a stake objects to the decision during its public notice, once and with a reason: it is reviewed again. */
export async function objectToProposal(ctx: Context, { proposalId, reason }: NoticeObjection) {
  const { proposal, subject } = await lockProposal(ctx, proposalId);
  authorize(ctx.actor, "proposal.object", subject);
  const { answerDueDays, timeZone } = proposal.community;
  await moveProposal(ctx, proposal, "object", { dueAt: daysLater(ctx.now, answerDueDays, timeZone) });
  const [ballot] = proposal.ballots;
  if (!ballot) throw new Stale("proposal", proposalId);
  await objectTo(ctx, { ballotId: ballot.id, proposalId, reason });
  await record(ctx, "proposal.objected", { ...aboutProposal(proposal), ballotId: ballot.id });
  return proposal;
}
