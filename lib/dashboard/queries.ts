import "server-only";
import type { Actor, PersonActor } from "../actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { decidableBy } from "../join-requests/queries.ts";
import type { QueuePart } from "../join-requests/schema.ts";
import { notEnded } from "../join-requests/state.ts";
import { can } from "../policy.ts";

/** Whether there is anything that the actor can decide on a dashboard. */
export function hasDashboard(actor: Actor): actor is PersonActor {
  return can(actor, "dashboard.read");
}

const name = { select: { name: true } } as const;
const sigInQueue = { select: { id: true, name: true } } as const;

const queued = {
  id: true,
  kind: true,
  status: true,
  dueAt: true,
  noticeUntil: true,
  endedAt: true,
  introduction: true,
  intentions: true,
  person: name,
  list: name,
  sig: sigInQueue,
  claimedBy: name,
  decision: { select: { outcome: true, at: true, decider: name } },
} as const satisfies Prisma.JoinRequestSelect;

export type QueuedRequest = Prisma.JoinRequestGetPayload<{ select: typeof queued }>;

export const queuePageSize = 50;
const lately = 30;

function inPart(actor: PersonActor, { sig, kind, claimed }: QueuePart): Prisma.JoinRequestWhereInput {
  const claims = { me: actor.personId, nobody: null, anybody: { not: null } };
  return {
    ...(sig ? { sigId: sig } : {}),
    ...(kind ? { kind } : {}),
    ...(claimed ? { claimedById: claims[claimed] } : {}),
  };
}

function inState(state: QueuePart["state"], now: Date): Prisma.JoinRequestWhereInput {
  if (state === "asked") return { status: "NEEDS_INFO" };
  if (state === "notice") return { status: "NOTICE" };
  if (state !== "decided") return { status: "PENDING" };
  const since = new Date(now.getTime() - lately * 86_400_000);
  return { status: { in: ["APPROVED", "DECLINED"] }, endedAt: { gte: since } };
}

/** What the parts of the queue are in the order of. */
const orderedBy = {
  waiting: { column: "dueAt", direction: "asc" },
  asked: { column: "dueAt", direction: "asc" },
  notice: { column: "noticeUntil", direction: "asc" },
  decided: { column: "endedAt", direction: "desc" },
} as const;

/** A page of the actor's queue: the soonest due or at its end first, or the last decided. */
export async function queueOf(
  actor: PersonActor,
  { after, ...part }: QueuePart,
  now: Date,
): Promise<QueuedRequest[]> {
  const { column, direction } = orderedBy[part.state ?? "waiting"];
  const seen = after
    ? await db.joinRequest.findUnique({
        where: { id: after },
        select: { id: true, dueAt: true, noticeUntil: true, endedAt: true },
      })
    : null;
  const at = seen?.[column];
  return db.joinRequest.findMany({
    where: {
      AND: [
        decidableBy(actor, now),
        inPart(actor, part),
        inState(part.state, now),
        seen && at ? beyond(column, direction, { id: seen.id, at }) : {},
      ],
    },
    orderBy: [{ [column]: direction }, { id: direction }],
    take: queuePageSize,
    select: queued,
  });
}

/** By what was seen, not by a place in the list: a request that was decided meanwhile leaves no gap. */
function beyond(
  column: "dueAt" | "noticeUntil" | "endedAt",
  direction: "asc" | "desc",
  { id, at }: { id: string; at: Date },
): Prisma.JoinRequestWhereInput {
  const next = direction === "asc" ? "gt" : "lt";
  return { OR: [{ [column]: { [next]: at } }, { [column]: at, id: { [next]: id } }] };
}

/** How much of each SIG and kind waits for the actor or for an applicant's answer, or is in public notice; and the SIGs the actor can answer for. */
export async function queueCounts(actor: PersonActor, { claimed }: QueuePart, now: Date) {
  const groups = await db.joinRequest.groupBy({
    by: ["sigId", "kind", "status"],
    where: {
      AND: [decidableBy(actor, now), inPart(actor, { claimed }), { status: { in: [...notEnded] } }],
    },
    _count: true,
  });
  const sigs = await db.sig.findMany({
    where: { id: { in: [...actor.leadOf, ...groups.map((group) => group.sigId)] } },
    orderBy: [{ communityId: "asc" }, { order: "asc" }],
    ...sigInQueue,
  });
  return { groups: groups.map(({ _count, ...group }) => ({ ...group, count: _count })), sigs };
}

export type QueueCounts = Awaited<ReturnType<typeof queueCounts>>;

/** The names of those among the applicants whom the actor can answer, by the ids of their requests. */
export async function applicantsOf(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const requests = await db.joinRequest.findMany({
    where: { AND: [decidableBy(actor, new Date()), { id: { in: [...ids] } }] },
    select: { id: true, person: name },
  });
  return new Map(requests.map(({ id, person }) => [id, person.name]));
}
