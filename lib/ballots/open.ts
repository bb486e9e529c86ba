import { daysLater } from "../calendar.ts";
import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Stale } from "../errors.ts";
import type { Fact } from "../events.ts";
import type { RecusalGround } from "../generated/prisma/enums.ts";
import { record } from "../record.ts";
import { moveBallot } from "./move.ts";

export type NewBallot = {
  communityId: string;
  about: { proposalId: string } | { charterRevisionId: string };
  fact: Fact; // what every event of the ballot says of its place
  stakes: ReadonlyMap<string, RecusalGround>; // who is not to take a position, and why
};

/**
 * Puts a question to the committee as it sits now, by the rules as they stand now. For the command of whatever is voted on,
 * which has authorized it.
 */
export async function openBallot(ctx: Context, { communityId, about, fact, stakes }: NewBallot) {
  const community = await ctx.tx.community.findUniqueOrThrow({ where: { id: communityId } });
  const { quorumPercent, thresholdPercent, ballotsPublic, ballotDays, timeZone } = community;
  const seats = await ctx.tx.steeringSeat.findMany({
    where: { communityId, until: null },
    select: { personId: true, affiliation: true, person: { select: { affiliation: true } } },
  });
  const electorate = seats.map(({ personId, affiliation, person }) => ({
    personId,
    affiliation: affiliation ?? person.affiliation,
    recusedAs: stakes.get(personId) ?? null,
  }));
  const ballot = await ctx.tx.ballot
    .create({
      data: {
        ...{ communityId, quorumPercent, thresholdPercent, isPublic: ballotsPublic, ...about },
        openedById: actingPerson(ctx),
        openedAt: ctx.now,
        dueAt: daysLater(ctx.now, ballotDays, timeZone),
        seats: { create: electorate },
      },
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("ballot") : error;
    });
  await record(ctx, "ballot.opened", { ...fact, ballotId: ballot.id });
  return ballot;
}

/** Ends an open ballot without an outcome, because its subject was taken back. For the command that takes it back. */
export async function callOffBallot(ctx: Context, ballotId: string, fact: Fact): Promise<void> {
  const ballot = await ctx.tx.ballot.findUniqueOrThrow({ where: { id: ballotId } });
  await moveBallot(ctx, ballot, "callOff", { closedAt: ctx.now });
  await record(ctx, "ballot.calledOff", { ...fact, ballotId });
}
