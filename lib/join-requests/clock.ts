import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { waitForTurn } from "../roster/turn.ts";
import { fulfil } from "./grant.ts";
import { aboutRequest, ended, moveRequest } from "./move.ts";
import { escalationAt, isHigher, lapsesAt } from "./rules.ts";

const timed = {
  include: {
    lists: { select: { listId: true } },
    community: {
      select: { timeZone: true, requestExpiryDays: true, coLeadsAfterDays: true, steeringAfterDays: true },
    },
  },
} as const;

type Named = { id: string };

async function load(ctx: Context, id: string) {
  const request = await ctx.tx.joinRequest.findUnique({ where: { id }, ...timed });
  if (!request) throw new NotFound("joinRequest");
  return request;
}

/** The undecided requests that have lapsed. */
export async function lapsedRequests(db: Database, now: Date): Promise<Named[]> {
  const waiting = await db.joinRequest.findMany({
    where: {
      OR: [
        { status: "PENDING", expiresAt: { lte: now } },
        { status: "NEEDS_INFO", askedAt: { lte: now } },
      ],
    },
    orderBy: { expiresAt: "asc" },
    ...timed,
  });
  return waiting.filter((request) => lapsesAt(request, request.community) <= now).map(({ id }) => ({ id }));
}

/** The system ends a request that nobody answered in time; one whose applicant left a question open lapses, too. */
export async function expireJoinRequest(ctx: Context, { id }: Named): Promise<void> {
  authorize(ctx.actor, "joinRequest.expire");
  const request = await load(ctx, id);
  const { expiresAt, askedAt, community } = request;
  if (lapsesAt(request, community) > ctx.now) throw new Stale("joinRequest", id);
  await moveRequest(ctx, request, "expire", ended(ctx), { expiresAt, askedAt });
  await record(ctx, "joinRequest.expired", aboutRequest(request));
}

/** The overdue requests that have to go up the ladder. */
export async function requestsToEscalate(db: Database, now: Date): Promise<Named[]> {
  const overdue = await db.joinRequest.findMany({
    where: { status: "PENDING", dueAt: { lte: now }, escalation: { not: "STEERING" } },
    orderBy: { dueAt: "asc" },
    ...timed,
  });
  return overdue
    .filter((request) => isHigher(escalationAt(request, request.community, now), request.escalation))
    .map(({ id }) => ({ id }));
}

/** The system has an overdue request go up to the co-leads, and after them to the steering committee. */
export async function escalateJoinRequest(ctx: Context, { id }: Named): Promise<void> {
  authorize(ctx.actor, "joinRequest.escalate");
  const request = await load(ctx, id);
  const { dueAt, escalation, community } = request;
  const to = escalationAt(request, community, ctx.now);
  if (!isHigher(to, escalation)) throw new Stale("joinRequest", id);
  await moveRequest(ctx, request, "escalate", { escalation: to }, { dueAt, escalation });
  const name = to === "STEERING" ? "joinRequest.passedToSteering" : "joinRequest.passedToCoLeads";
  await record(ctx, name, aboutRequest(request));
}

/** The requests to lead whose public notice has ended. */
export async function noticesOver(db: Database, now: Date): Promise<Named[]> {
  return db.joinRequest.findMany({
    where: { status: "NOTICE", noticeUntil: { lte: now } },
    orderBy: { noticeUntil: "asc" },
    select: { id: true },
  });
}

/** The system lets a role begin when nobody has objected during its public notice. */
export async function appointAfterNotice(ctx: Context, { id }: Named): Promise<void> {
  authorize(ctx.actor, "joinRequest.appoint");
  const request = await load(ctx, id);
  const { noticeUntil, sigId } = request;
  if (!noticeUntil || noticeUntil > ctx.now) throw new Stale("joinRequest", id);
  await waitForTurn(ctx, sigId);
  await moveRequest(ctx, request, "appoint", ended(ctx), { noticeUntil });
  await fulfil(ctx, request, await record(ctx, "joinRequest.appointed", aboutRequest(request)));
}
