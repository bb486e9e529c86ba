import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import type { JoinRequestKind, JoinRequestOutcome, Role } from "../generated/prisma/enums.ts";
import { beginSubscription } from "../lists/commands.ts";
import { record } from "../record.ts";
import { appoint, beginMembership } from "../roster/commands.ts";
import type { loadJoinRequest } from "./load.ts";
import { aboutNotice, aboutRequest, answered, ended, moveRequest } from "./move.ts";
import { afterRest, noticeDays } from "./rules.ts";

type LoadedRequest = Awaited<ReturnType<typeof loadJoinRequest>>["request"];
type Ruling = { deciderId: string; note: string };

/** Approves a request: what it asks for holds at once or, where the community wants public notice of a role, after that. */
export async function grant(ctx: Context, request: LoadedRequest, ruling: Ruling): Promise<void> {
  const days = noticeDays(request);
  if (days > 0) {
    const noticeUntil = daysLater(ctx.now, days, request.community.timeZone);
    await moveRequest(ctx, request, "announce", { ...afterRest(request, ctx.now), ...answered, noticeUntil });
    await decide(ctx, request, { outcome: "APPROVED", ...ruling });
    await record(ctx, "joinRequest.announced", aboutNotice({ ...request, noticeUntil }));
    return;
  }
  await moveRequest(ctx, request, "approve", { ...afterRest(request, ctx.now), ...ended(ctx) });
  await decide(ctx, request, { outcome: "APPROVED", ...ruling });
  await fulfil(ctx, request, await record(ctx, "joinRequest.approved", aboutRequest(request)));
}

type Decision = Ruling & { outcome: JoinRequestOutcome };

/** Keeps who decided a request, how and why. */
export async function decide(ctx: Context, { id }: { id: string }, decision: Decision): Promise<void> {
  await ctx.tx.joinRequestDecision.create({ data: { ...decision, requestId: id, at: ctx.now } });
}

type Granted = {
  personId: string;
  sigId: string;
  kind: JoinRequestKind;
  role: Role | null;
  listId: string | null;
  lists: readonly { listId: string }[];
};

/** Gives what was asked for. `eventId`: of the event by which it is given. */
export async function fulfil(ctx: Context, request: Granted, eventId: string): Promise<void> {
  const { personId, sigId } = request;
  if (request.kind === "LEAD" && request.role) {
    await appoint(ctx, { personId, sigId, role: request.role, source: "REQUEST", appointedBy: eventId });
  }
  if (request.kind === "LIST" && request.listId) {
    await beginSubscription(ctx, { personId, listId: request.listId });
  }
  if (request.kind === "MEMBERSHIP") {
    await beginMembership(ctx, { personId, sigId, source: "REQUEST" });
    for (const { listId } of request.lists) await beginSubscription(ctx, { personId, listId });
  }
}
