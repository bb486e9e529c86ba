import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { Stale } from "../errors.ts";
import type { ProposalStatus } from "../generated/prisma/enums.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { foundSig } from "../sigs/commands.ts";
import { canEnd, endSig } from "../sigs/end.ts";
import { aboutProposal, endingOf, isFounding, type LoadedProposal, lockProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import type { ProposalStep } from "./schema.ts";

/** The proposals whose proposers found too few supporters, or made no changes, in time. */
export function lapsedProposals(db: Database, now: Date): Promise<ProposalStep[]> {
  return findDue(db, ["SUBMITTED", "CHANGES_REQUESTED"], now);
}

/** The proposals whose public notice has ended. */
export function proposalsToAccept(db: Database, now: Date): Promise<ProposalStep[]> {
  return findDue(db, ["NOTICE"], now);
}

async function findDue(db: Database, status: ProposalStatus[], now: Date): Promise<ProposalStep[]> {
  const proposals = await db.proposal.findMany({
    where: { status: { in: status }, dueAt: { lte: now } },
    orderBy: { dueAt: "asc" },
    select: { id: true },
  });
  return proposals.map(({ id }) => ({ proposalId: id }));
}

async function loadDue(ctx: Context, proposalId: string) {
  const { proposal } = await lockProposal(ctx, proposalId);
  if (!proposal.dueAt || proposal.dueAt > ctx.now) throw new Stale("proposal", proposalId);
  return proposal;
}

/** The system ends a proposal whose proposer's time is up. What it waited for is the public reason. */
export async function expireProposal(ctx: Context, { proposalId }: ProposalStep): Promise<void> {
  authorize(ctx.actor, "proposal.expire");
  const proposal = await loadDue(ctx, proposalId);
  await moveProposal(ctx, proposal, "expire", { endedAt: ctx.now, dueAt: null });
  const { data, ...fact } = aboutProposal(proposal);
  await record(ctx, "proposal.expired", { ...fact, data: { ...data, from: proposal.status } });
}

/**
 * The system accepts a proposal when nobody has objected during its public notice; the SIG exists, or has ended, with the
 * same stroke. Where a SIG that it is about has ended otherwise, nothing follows but that it is reviewed again.
 */
export async function acceptProposal(ctx: Context, { proposalId }: ProposalStep): Promise<void> {
  authorize(ctx.actor, "proposal.accept");
  const proposal = await loadDue(ctx, proposalId);
  const ending = endingOf(proposal);
  if (ending && !(await canEnd(ctx, ending))) return reviewOvertaken(ctx, proposal);
  await moveProposal(ctx, proposal, "accept", { endedAt: ctx.now, dueAt: null });
  const acceptedBy = await record(ctx, "proposal.accepted", aboutProposal(proposal));
  if (ending) await endSig(ctx, ending);
  else if (isFounding(proposal)) await foundSig(ctx, { proposal, appointedBy: acceptedBy });
}

async function reviewOvertaken(ctx: Context, proposal: LoadedProposal): Promise<void> {
  const { answerDueDays, timeZone } = proposal.community;
  await moveProposal(ctx, proposal, "overtake", { dueAt: daysLater(ctx.now, answerDueDays, timeZone) });
  await record(ctx, "proposal.overtaken", aboutProposal(proposal));
}
