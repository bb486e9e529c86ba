import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Subject } from "../policy.ts";
import { isChairBarred } from "./chair.ts";

const loaded = {
  include: { seats: { select: { personId: true, affiliation: true, recusedAs: true } } },
} as const satisfies Prisma.BallotDefaultArgs;

export type LoadedBallot = Prisma.BallotGetPayload<typeof loaded>;

/** The members of an electorate who do not vote: with a stake from the outset, or by their own choice. */
export async function recusedFrom(tx: Database, ballot: LoadedBallot): Promise<string[]> {
  const byChoice = await tx.position.findMany({
    where: { ballotId: ballot.id, choice: "RECUSE" },
    select: { personId: true },
  });
  const withStake = ballot.seats.filter(({ recusedAs }) => recusedAs !== null);
  return [...withStake, ...byChoice].map(({ personId }) => personId);
}

/** A ballot with its electorate and what the policy asks about it. */
export async function loadBallot(ctx: Context, id: string) {
  const ballot = await ctx.tx.ballot.findUnique({ where: { id }, ...loaded });
  if (!ballot) throw new NotFound("ballot");
  const { communityId } = ballot;
  const recusedIds = await recusedFrom(ctx.tx, ballot);
  const subject: Subject = {
    communityId,
    recusedIds,
    electorIds: ballot.seats.map(({ personId }) => personId),
    isChairBarred: await isChairBarred(ctx.tx, communityId, recusedIds),
  };
  return { ballot, subject };
}
