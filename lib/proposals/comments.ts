import { actingPerson, type Context } from "../command.ts";
import { NotFound, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { transition } from "../transition.ts";
import { aboutProposal, type LoadedProposal, loadProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import type { CommentStep, NewComment } from "./schema.ts";
import { commentTransitions } from "./state.ts";

/** Anybody signed in comments on the current revision of an open proposal, or answers a comment. The same id is the same comment. */
export async function commentOnProposal(ctx: Context, input: NewComment) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.comment", subject);
  await moveProposal(ctx, proposal, "comment");
  const answered = input.parentId ? await loadComment(ctx, proposal, input.parentId) : null;
  const threadId = answered ? (answered.parentId ?? answered.id) : null;
  if (!(await writeComment(ctx, proposal, { ...input, parentId: threadId }))) return proposal;
  const fact = aboutProposal(proposal);
  if (!answered) await record(ctx, "proposal.commented", fact);
  else await record(ctx, "proposal.answered", { ...fact, subjectId: toldOfAnswer(ctx, proposal, answered) });
  return proposal;
}

/** Who hears of an answer to their comment; the proposer hears of every comment anyway. */
function toldOfAnswer(ctx: Context, { proposerId }: LoadedProposal, { authorId }: { authorId: string }) {
  return [actingPerson(ctx), proposerId].includes(authorId) ? undefined : authorId;
}

/** A steering member without a stake marks a comment as one to be settled before a ballot, also again. */
export async function markComment(ctx: Context, input: CommentStep) {
  return moveComment(ctx, input, "mark");
}

/** A steering member without a stake says that a marked comment is settled. */
export async function resolveComment(ctx: Context, input: CommentStep) {
  return moveComment(ctx, input, "resolve");
}

async function moveComment(ctx: Context, { proposalId, commentId }: CommentStep, verb: "mark" | "resolve") {
  const { proposal, subject } = await loadProposal(ctx, proposalId);
  authorize(ctx.actor, `proposal.${verb}`, subject);
  await moveProposal(ctx, proposal, verb);
  const comment = await loadComment(ctx, proposal, commentId);
  const resolvedById = verb === "resolve" ? actingPerson(ctx) : null;
  await transition("comment", commentTransitions, comment, verb, (where, status) =>
    ctx.tx.proposalComment.updateMany({ where, data: { status, resolvedById } }),
  );
  const name = verb === "mark" ? "proposal.commentMarked" : "proposal.commentResolved";
  const { data, ...fact } = aboutProposal(proposal);
  await record(ctx, name, { ...fact, data: { ...data, commentId } });
  return proposal;
}

async function loadComment(ctx: Context, proposal: LoadedProposal, id: string) {
  const comment = await ctx.tx.proposalComment.findFirst({ where: { id, proposalId: proposal.id } });
  if (!comment) throw new NotFound("comment");
  return comment;
}

type Written = { id: string; parentId: string | null; body: string };

/** Returns false when a comment of this id stands already. */
export async function writeComment(
  ctx: Context,
  proposal: LoadedProposal,
  comment: Written,
): Promise<boolean> {
  const [revision] = proposal.revisions;
  if (!revision) throw new Stale("proposal", proposal.id);
  const place = { proposalId: proposal.id, revisionId: revision.id, authorId: actingPerson(ctx) };
  const { id, parentId, body } = comment;
  const { count } = await ctx.tx.proposalComment.createMany({
    data: [{ id, parentId, body, ...place, createdAt: ctx.now }],
    skipDuplicates: true,
  });
  return count === 1;
}
