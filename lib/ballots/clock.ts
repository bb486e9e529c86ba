import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadBallot } from "./load.ts";
import { moveBallot } from "./move.ts";
import { remindOfDueBefore } from "./rules.ts";
import type { BallotStep } from "./schema.ts";
import { subjectOf } from "./subject.ts";

/** The open ballots that are due. */
export function ballotsDue(db: Database, now: Date): Promise<BallotStep[]> {
  return find(db, { dueAt: { lte: now } });
}

/** The open ballots whose electorate is to be reminded. */
export function ballotsToRemind(db: Database, now: Date): Promise<BallotStep[]> {
  return find(db, { remindedAt: null, dueAt: { gt: now, lte: remindOfDueBefore(now) } });
}

async function find(db: Database, where: Prisma.BallotWhereInput) {
  const ballots = await db.ballot.findMany({
    where: { ...where, status: "OPEN" },
    orderBy: { dueAt: "asc" },
    select: { id: true },
  });
  return ballots.map(({ id }) => ({ ballotId: id }));
}

/** The system reminds those who have said nothing of a ballot that is soon due, once. */
export async function remindElectors(ctx: Context, { ballotId }: BallotStep): Promise<void> {
  const { ballot, subject } = await loadBallot(ctx, ballotId);
  authorize(ctx.actor, "ballot.remind", subject);
  const { fact } = await subjectOf(ctx, ballot);
  await moveBallot(ctx, ballot, "remind", { remindedAt: ctx.now }, { remindedAt: null });
  await record(ctx, "ballot.reminded", { ...fact, ballotId });
}
