import type { Context } from "../command.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { BallotStatus } from "../generated/prisma/enums.ts";
import { transition } from "../transition.ts";
import { type BallotVerb, ballotTransitions } from "./state.ts";

type Row = { id: string; status: BallotStatus };
type Columns = Omit<Prisma.BallotUncheckedUpdateManyInput, "status">;
type Seen = Pick<Prisma.BallotWhereInput, "dueAt" | "remindedAt">;

/**
 * Moves a ballot along its transition table and writes the columns that go with it. Throws Stale, also when `seen` is not so
 * any more. Whoever moves the same ballot waits until the transaction ends.
 */
export function moveBallot(
  ctx: Context,
  ballot: Row,
  verb: BallotVerb,
  columns: Columns = {},
  seen: Seen = {},
) {
  return transition("ballot", ballotTransitions, ballot, verb, (from, status) =>
    ctx.tx.ballot.updateMany({ where: { ...seen, ...from }, data: { ...columns, status } }),
  );
}
