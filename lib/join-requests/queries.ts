import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { JoinRequestOutcome } from "../generated/prisma/enums.ts";
import { can } from "../policy.ts";
import { leadingRoles } from "../roster/rules.ts";
import { awaitsSteering } from "./rules.ts";
import { isUndecided, undecided } from "./state.ts";

/** Who decided a request, how and when; null while nobody has. */
export async function whoDecided(
  id: string,
): Promise<{ name: string; outcome: JoinRequestOutcome; at: Date } | null> {
  const decision = await db.joinRequestDecision.findUnique({
    where: { requestId: id },
    select: { outcome: true, at: true, decider: { select: { name: true } } },
  });
  return decision && { name: decision.decider.name, outcome: decision.outcome, at: decision.at };
}

const withAccount = { user: { isNot: null }, suspendedAt: null };

/** The requests that the actor can decide, as `joinRequest.approve` has it. */
export function decidableBy(actor: Actor, now: Date): Prisma.JoinRequestWhereInput {
  if (actor.kind !== "person") return { id: { in: [] } };
  const noLeadCanAnswer = {
    sig: {
      roleTerms: { none: { until: null, role: { in: [...leadingRoles] }, person: withAccount } },
    },
  };
  return {
    personId: { not: actor.personId },
    OR: [
      { sigId: { in: [...actor.leadOf] } },
      { communityId: { in: [...actor.steeringOf] }, OR: [{ dueAt: { lt: now } }, noLeadCanAnswer] },
    ],
  };
}

/** Whether there can be requests for the actor to decide. */
export function hasDashboard(actor: Actor): boolean {
  return can(actor, "dashboard.read");
}

/** How many undecided requests wait for the actor. */
export function countToDecide(actor: Actor, now = new Date()): Promise<number> {
  return db.joinRequest.count({
    where: { AND: [decidableBy(actor, now), { status: { in: [...undecided] } }] },
  });
}

const card = {
  person: { select: { id: true, name: true, affiliation: true } },
  list: { select: { id: true, name: true } },
  lists: { select: { list: { select: { id: true, name: true, address: true, archive: true } } } },
  endorser: { select: { name: true } },
  decision: { include: { decider: { select: { name: true } } } },
  sig: { select: { id: true, slug: true, name: true, community: { select: { slug: true, name: true } } } },
} satisfies Prisma.JoinRequestInclude;

export type JoinRequestCard = Prisma.JoinRequestGetPayload<{ include: typeof card }>;

export const dashboardPageSize = 50;

/** What waits for the actor's decision, the soonest due first; `after` is the id of the last one seen. */
export async function requestsToDecide(
  actor: Actor,
  { sigId, kind, after }: { sigId?: string; kind?: "MEMBERSHIP" | "LIST" | "LEAD"; after?: string },
  now = new Date(),
): Promise<JoinRequestCard[]> {
  return db.joinRequest.findMany({
    where: {
      AND: [
        decidableBy(actor, now),
        { status: { in: [...undecided] } },
        sigId ? { sigId } : {},
        kind ? { kind } : {},
      ],
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: dashboardPageSize,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    include: card,
  });
}

/** What a community's steering committee answers in the leads' stead, the soonest due first. */
export async function requestsForSteering(
  actor: Actor,
  communityId: string,
  now = new Date(),
): Promise<JoinRequestCard[]> {
  const led = actor.kind === "person" ? [...actor.leadOf] : [];
  return db.joinRequest.findMany({
    where: {
      AND: [decidableBy(actor, now), { communityId, sigId: { notIn: led }, status: { in: [...undecided] } }],
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: dashboardPageSize,
    include: card,
  });
}

/** One request for whoever may read it, with the person's earlier rounds and what the actor may do. Throws NotFound. */
export async function requestToRead(actor: Actor, id: string, now = new Date()) {
  const request = await db.joinRequest.findUnique({ where: { id }, include: card });
  if (!request) throw new NotFound("joinRequest");
  const leads = await db.roleTerm.count({
    where: {
      sigId: request.sigId,
      until: null,
      role: { in: [...leadingRoles] },
      personId: { not: request.personId },
      person: withAccount,
    },
  });
  const subject = {
    sigId: request.sigId,
    communityId: request.communityId,
    requesterId: request.personId,
    awaitsSteering: awaitsSteering(request, leads, now),
  };
  if (!can(actor, "joinRequest.read", subject)) throw new NotFound("joinRequest");
  const earlier = await db.joinRequest.findMany({
    where: {
      personId: request.personId,
      sigId: request.sigId,
      kind: request.kind,
      submittedAt: { lt: request.submittedAt },
    },
    orderBy: { submittedAt: "desc" },
    include: card,
  });
  const isOpen = isUndecided(request.status);
  return { request, earlier, mayDecide: isOpen && can(actor, "joinRequest.approve", subject) };
}

/** Everything the actor ever asked for, the newest first. */
export async function myRequests(actor: Actor): Promise<JoinRequestCard[]> {
  if (actor.kind !== "person") return [];
  return db.joinRequest.findMany({
    where: { personId: actor.personId },
    orderBy: { submittedAt: "desc" },
    take: 200,
    include: card,
  });
}

/** The SIGs whose requests the actor can decide, for the dashboard's filter. */
export function sigsToDecideFor(actor: Actor) {
  const leads = actor.kind === "person" ? [...actor.leadOf] : [];
  return db.sig.findMany({
    where: { id: { in: leads } },
    orderBy: [{ communityId: "asc" }, { order: "asc" }],
    select: { id: true, name: true },
  });
}
