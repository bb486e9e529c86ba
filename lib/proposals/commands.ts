import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { foundSig } from "../sigs/commands.ts";
import { aboutProposal, type LoadedProposal, loadProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import { inDays } from "./rules.ts";
import type {
  ChangesRequest,
  NewComment,
  NewSupport,
  ProposalRuling,
  ProposalStep,
  RulingForm,
} from "./schema.ts";

/** The proposer takes an undecided proposal back for good. */
export async function withdrawProposal(ctx: Context, input: ProposalStep) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.withdraw", subject);
  await moveProposal(ctx, proposal, "withdraw", { endedAt: ctx.now, dueAt: null });
  await record(ctx, "proposal.withdrawn", aboutProposal(proposal));
  return proposal;
}

/** Anybody signed in but the proposer backs a proposal, once, in public and with a sentence. */
export async function supportProposal(ctx: Context, input: NewSupport) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.support", subject);
  await moveProposal(ctx, proposal, "support");
  const personId = actingPerson(ctx);
  await ctx.tx.proposalSupport
    .create({ data: { proposalId: proposal.id, personId, sentence: input.sentence, at: ctx.now } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("proposal", proposal.id) : error;
    });
  await record(ctx, "proposal.supported", aboutProposal(proposal));
  return proposal;
}

/** Anybody signed in comments on the current revision of an undecided proposal. The same id is the same comment. */
export async function commentOnProposal(ctx: Context, input: NewComment) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.comment", subject);
  await moveProposal(ctx, proposal, "comment");
  const isNew = await writeComment(ctx, proposal, input);
  if (isNew) await record(ctx, "proposal.commented", aboutProposal(proposal));
  return proposal;
}

/** A steering member without a stake becomes the shepherd of a submitted proposal, which opens its review. */
export async function reviewProposal(ctx: Context, input: ProposalStep) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.review", subject);
  const dueAt = inDays(ctx.now, proposal.community.commentPeriodDays);
  await moveProposal(ctx, proposal, "review", { shepherdId: actingPerson(ctx), dueAt });
  await record(ctx, "proposal.reviewStarted", aboutProposal(proposal));
  return proposal;
}

/** A steering member without a stake asks the proposer for changes, in words; the next step is the proposer's. */
export async function requestChanges(ctx: Context, input: ChangesRequest) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.requestChanges", subject);
  const dueAt = inDays(ctx.now, proposal.community.requestExpiryDays);
  await moveProposal(ctx, proposal, "requestChanges", { dueAt });
  await writeComment(ctx, proposal, input);
  await record(ctx, "proposal.changesRequested", aboutProposal(proposal));
  return proposal;
}

/** The steering chair, without a stake, accepts with a written decision; the SIG exists with the same stroke. */
export async function acceptProposal(ctx: Context, input: ProposalRuling) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.accept", subject);
  await moveProposal(ctx, proposal, "accept", { endedAt: ctx.now, dueAt: null });
  await rule(ctx, proposal, "ACCEPTED", input);
  const eventId = await record(ctx, "proposal.accepted", aboutProposal(proposal));
  await foundSig(ctx, { proposal, appointedBy: eventId });
  return proposal;
}

/** The steering chair, without a stake, rejects with a written decision. */
export async function rejectProposal(ctx: Context, input: ProposalRuling) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.reject", subject);
  await moveProposal(ctx, proposal, "reject", { endedAt: ctx.now, dueAt: null });
  await rule(ctx, proposal, "REJECTED", input);
  await record(ctx, "proposal.rejected", aboutProposal(proposal));
  return proposal;
}

/** What the decision form's radio says. */
export async function ruleOnProposal(ctx: Context, { outcome, ...ruling }: RulingForm) {
  return outcome === "accept" ? acceptProposal(ctx, ruling) : rejectProposal(ctx, ruling);
}

async function rule(
  ctx: Context,
  proposal: LoadedProposal,
  outcome: "ACCEPTED" | "REJECTED",
  { synthesis, conditions }: ProposalRuling,
) {
  const decidedById = actingPerson(ctx);
  await ctx.tx.proposalDecision.create({
    data: { proposalId: proposal.id, outcome, synthesis, conditions, decidedById, at: ctx.now },
  });
}

/** Returns false when a comment of this id stands already. */
async function writeComment(
  ctx: Context,
  proposal: LoadedProposal,
  { id, body }: { id: string; body: string },
): Promise<boolean> {
  const [revision] = proposal.revisions;
  if (!revision) throw new Stale("proposal", proposal.id);
  const { count } = await ctx.tx.proposalComment.createMany({
    data: [
      {
        id,
        proposalId: proposal.id,
        revisionId: revision.id,
        authorId: actingPerson(ctx),
        body,
        createdAt: ctx.now,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}
