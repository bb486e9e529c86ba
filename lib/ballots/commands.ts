import { actingPerson, type Context } from "../command.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { type LoadedBallot, loadBallot } from "./load.ts";
import { moveBallot } from "./move.ts";
import { tally } from "./outcome.ts";
import type { BallotStep, PositionForm } from "./schema.ts";
import { subjectOf } from "./subject.ts";

/**
 * A member of the electorate without a stake takes a position on an open ballot, or another one than before. What they said
 * before stays on record. Saying the same once more changes nothing.
 */
export async function castPosition(ctx: Context, { ballotId, choice, reason }: PositionForm) {
  const { ballot, subject } = await loadBallot(ctx, ballotId);
  authorize(ctx.actor, "ballot.cast", subject);
  const { fact, page } = await subjectOf(ctx, ballot);
  await moveBallot(ctx, ballot, "cast", {}, { dueAt: { gt: ctx.now } });
  const personId = actingPerson(ctx);
  const taken = await ctx.tx.position.findMany({ where: { ballotId }, orderBy: { number: "asc" } });
  const before = taken.findLast((position) => position.personId === personId);
  if (before?.choice === choice && before.reason === reason) return { page };
  const number = (taken.at(-1)?.number ?? 0) + 1;
  await ctx.tx.position.create({ data: { ballotId, number, personId, choice, reason, at: ctx.now } });
  await record(ctx, before ? "ballot.positionChanged" : "ballot.positionTaken", { ...fact, ballotId });
  return { page };
}

/** The chair closes a ballot, or the clock does when it is due. What follows for its subject follows at once. */
export async function closeBallot(ctx: Context, { ballotId }: BallotStep) {
  const { ballot, subject } = await loadBallot(ctx, ballotId);
  authorize(ctx.actor, "ballot.close", subject);
  const { fact, page, conclude } = await subjectOf(ctx, ballot);
  const outcome = await outcomeNow(ctx, ballot);
  const isDue = ctx.actor.kind === "system" ? { dueAt: { lte: ctx.now } } : {};
  const closedById = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  await moveBallot(ctx, ballot, "close", { closedAt: ctx.now, closedById, outcome }, isDue);
  await record(ctx, "ballot.closed", { ...fact, ballotId, data: { ...fact.data, outcome } });
  await conclude(ctx, outcome);
  return { page };
}

/** What the last positions make of the ballot. None is taken meanwhile, as its subject is locked. */
async function outcomeNow(ctx: Context, ballot: LoadedBallot) {
  const positions = await ctx.tx.position.findMany({ where: { ballotId: ballot.id } });
  return tally(ballot, ballot.seats, positions).outcome;
}
