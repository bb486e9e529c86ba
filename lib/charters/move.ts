import type { Context } from "../command.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { CharterStatus } from "../generated/prisma/enums.ts";
import { transition } from "../transition.ts";
import { type CharterVerb, charterTransitions } from "./state.ts";

type Row = { id: string; status: CharterStatus };
type Columns = Omit<Prisma.CharterRevisionUncheckedUpdateManyInput, "status">;

/** Moves a revision along its transition table and writes the columns that go with it. Throws Stale. */
export function moveRevision(ctx: Context, revision: Row, verb: CharterVerb, columns: Columns = {}) {
  return transition("charter", charterTransitions, revision, verb, (where, status) =>
    ctx.tx.charterRevision.updateMany({ where, data: { ...columns, status } }),
  );
}
