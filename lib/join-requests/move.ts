import type { Context } from "../command.ts";
import type { Fact } from "../events.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { transition } from "../transition.ts";
import { type JoinRequestVerb, joinRequestTransitions } from "./state.ts";

type Row = { id: string; status: JoinRequestStatus };
type Columns = Omit<Prisma.JoinRequestUncheckedUpdateManyInput, "status">;

/** Moves a join request along its transition table and writes the columns that go with it. Throws Stale. */
export function moveRequest(
  ctx: Context,
  request: Row,
  verb: JoinRequestVerb,
  columns: Columns = {},
): Promise<void> {
  return transition("joinRequest", joinRequestTransitions, request, verb, (where, status) =>
    ctx.tx.joinRequest.updateMany({ where, data: { ...columns, status } }),
  );
}

type Placed = { id: string; communityId: string; sigId: string; personId: string; kind: string };

/** What every event of a join request says of its place. */
export function aboutRequest(request: Placed): Fact {
  return {
    joinRequestId: request.id,
    communityId: request.communityId,
    sigId: request.sigId,
    subjectId: request.personId,
    data: { kind: request.kind },
  };
}
