import type { Context } from "../command.ts";
import type { Fact } from "../events.ts";
import type { JoinRequest, Prisma } from "../generated/prisma/client.ts";
import type { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { transition } from "../transition.ts";
import { type JoinRequestVerb, joinRequestTransitions } from "./state.ts";

type Row = { id: string; status: JoinRequestStatus };
type Seen = Partial<Pick<JoinRequest, "dueAt" | "expiresAt" | "askedAt" | "noticeUntil" | "escalation">>;
type Columns = Omit<Prisma.JoinRequestUncheckedUpdateManyInput, "status">;

/**
 * Moves a join request along its transition table and writes the columns that go with it. Throws Stale, also when one of the
 * columns of `seen` has changed since.
 */
export function moveRequest(
  ctx: Context,
  request: Row,
  verb: JoinRequestVerb,
  columns: Columns = {},
  seen: Seen = {},
): Promise<void> {
  return transition("joinRequest", joinRequestTransitions, request, verb, (from, status) =>
    ctx.tx.joinRequest.updateMany({ where: { ...seen, ...from }, data: { ...columns, status } }),
  );
}

/** The columns of a request that nobody is on and about which no question is open any more. */
export const answered = { askedAt: null, claimedById: null, claimedAt: null } as const;

/** The columns of a request that ends now. */
export function ended(ctx: Context) {
  return { ...answered, noticeUntil: null, endedAt: ctx.now };
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

type Announced = Placed & { role: string | null; noticeUntil: Date | null };

/** What the public events of a request in notice say of it. */
export function aboutNotice(request: Announced): Fact {
  const { kind, role, noticeUntil } = request;
  return { ...aboutRequest(request), data: { kind, role, until: noticeUntil?.toISOString() ?? null } };
}
