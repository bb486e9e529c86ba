import "server-only";
import { cache } from "react";
import { type Actor, loadActor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound, unlessMissing } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { JoinRequestOutcome } from "../generated/prisma/enums.ts";
import { atHand } from "../people/rules.ts";
import { can, type Subject } from "../policy.ts";
import { leadingRoles } from "../roster/rules.ts";
import { readDecisionToken } from "./decision-token.ts";
import { countLeadsAtHand } from "./load.ts";
import { awaitsSteering, canStillUndo, isForCommittee } from "./rules.ts";
import { inOrderFor, savedReplies, savedRepliesFor } from "./saved-replies.ts";
import { isUndecided, undecided } from "./state.ts";
import { conversation, isConversation, toldToApplicant } from "./told.ts";

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

/** The requests that the actor can decide, as `joinRequest.approve` has it. */
export function decidableBy(actor: Actor, now: Date): Prisma.JoinRequestWhereInput {
  if (actor.kind !== "person") return { id: { in: [] } };
  const forCommittee = { kind: "LEAD", community: { leadsAppointedBy: "STEERING" } } as const;
  const noLeadIsAtHand = {
    sig: {
      roleTerms: { none: { until: null, role: { in: [...leadingRoles] }, person: atHand(now) } },
    },
  };
  return {
    personId: { not: actor.personId },
    OR: [
      { sigId: { in: [...actor.leadOf] }, NOT: forCommittee },
      {
        communityId: { in: [...actor.steeringOf] },
        OR: [{ escalation: "STEERING" }, noLeadIsAtHand, forCommittee],
      },
    ],
  };
}

/** How many requests wait for the actor's answer. */
export const countToDecide = cache(
  (actor: Actor): Promise<number> =>
    db.joinRequest.count({ where: { AND: [decidableBy(actor, new Date()), { status: "PENDING" }] } }),
);

const name = { select: { name: true } } as const;

const card = {
  person: { select: { id: true, name: true, affiliation: true, locale: true } },
  list: { select: { id: true, name: true } },
  lists: { select: { list: { select: { id: true, name: true, address: true, archive: true } } } },
  endorser: name,
  claimedBy: { select: { id: true, name: true } },
  decision: { include: { decider: name } },
  community: { select: { leadsAppointedBy: true } },
  sig: { select: { id: true, slug: true, name: true, community: { select: { slug: true, name: true } } } },
} satisfies Prisma.JoinRequestInclude;

export type JoinRequestCard = Prisma.JoinRequestGetPayload<{ include: typeof card }>;

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
    take: 50,
    include: card,
  });
}

type Placed = Pick<
  JoinRequestCard,
  "sigId" | "communityId" | "personId" | "kind" | "escalation" | "decision" | "community"
>;

/** What the policy asks about a request. */
function placeOf(request: Placed, leadsAtHand: number): Subject {
  return {
    sigId: request.sigId,
    communityId: request.communityId,
    requesterId: request.personId,
    deciderId: request.decision?.deciderId,
    awaitsSteering: awaitsSteering(request, leadsAtHand),
    committeeAppoints: isForCommittee(request),
  };
}

/** A decision that was just taken, and whether the actor can still take it back; null when there is none to read. */
export async function justDecided(actor: Actor, id: string, now: Date) {
  const request = await db.joinRequest.findUnique({ where: { id }, include: card });
  if (!request?.decision) return null;
  const leads = await countLeadsAtHand(db, request, now);
  if (!can(actor, "joinRequest.read", placeOf(request, leads))) return null;
  const { decision } = request;
  const mayUndo = canStillUndo(decision.at, now) && can(actor, "joinRequest.undo", placeOf(request, leads));
  return { request, decision, mayUndo };
}

const said = { orderBy: { at: "asc" }, include: { author: name } } as const;

/** Everything about one request and whoever can answer it, in one query. */
function whole(now: Date) {
  const current = { until: null } as const;
  const name = { select: { id: true, name: true } } as const;
  return {
    ...card,
    messages: said,
    person: {
      select: {
        ...card.person.select,
        memberships: {
          where: current,
          orderBy: { from: "asc" },
          select: { sig: { select: { id: true, slug: true, name: true, communityId: true } } },
        },
        roleTerms: {
          where: current,
          select: { sigId: true, role: true, sig: { select: { communityId: true } } },
        },
        subscriptions: {
          where: current,
          orderBy: { from: "asc" },
          select: { list: { select: { id: true, name: true, communityId: true } } },
        },
      },
    },
    sig: {
      select: {
        ...card.sig.select,
        roleTerms: {
          where: { ...current, role: { in: [...leadingRoles] }, person: atHand(now) },
          orderBy: { person: { name: "asc" } },
          select: { person: name },
        },
        savedReplies,
      },
    },
  } satisfies Prisma.JoinRequestInclude;
}

/** One request for whoever may read it: its conversation, earlier rounds and what the actor may do; notes and colleagues for deciders only. Throws NotFound. */
export async function requestToRead(actor: Actor, id: string, now = new Date()) {
  const found = await db.joinRequest.findUnique({ where: { id }, include: whole(now) });
  if (!found) throw new NotFound("joinRequest");
  const { messages, ...request } = found;
  const { personId, sigId, kind, submittedAt, person, sig } = request;
  const leads = sig.roleTerms.map((term) => term.person).filter((lead) => lead.id !== personId);
  const subject = placeOf(request, leads.length);
  if (!can(actor, "joinRequest.read", subject)) throw new NotFound("joinRequest");
  const earlier = await db.joinRequest.findMany({
    where: { personId, sigId, kind, submittedAt: { lt: submittedAt } },
    orderBy: { submittedAt: "desc" },
    take: 20,
    include: card,
  });
  const isDecider = can(actor, "joinRequest.note", subject);
  return {
    request,
    earlier,
    messages: messages.filter((one) => isDecider || isConversation(one.kind)),
    colleagues: isDecider ? uniquely(leads).filter((lead) => lead.id !== idOf(actor)) : [],
    places: isDecider ? placesIn(request.communityId, person) : null,
    replies: isDecider ? inOrderFor(person.locale, sig.savedReplies) : [],
    isDecider,
    mayDecide: isUndecided(request.status) && can(actor, "joinRequest.approve", subject),
    mayWriteReplies: can(actor, "savedReply.write", subject),
  };
}

export type RequestToRead = Awaited<ReturnType<typeof requestToRead>>;
export type RequestMessage = RequestToRead["messages"][number];

const idOf = (actor: Actor) => (actor.kind === "person" ? actor.personId : undefined);

function uniquely<One extends { id: string }>(rows: readonly One[]): One[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

type Person = Prisma.JoinRequestGetPayload<{ include: ReturnType<typeof whole> }>["person"];

/** What a person belongs to in a community already. */
function placesIn(communityId: string, { memberships, roleTerms, subscriptions }: Person) {
  return {
    memberships: memberships.filter(({ sig }) => sig.communityId === communityId),
    roles: roleTerms.filter(({ sig }) => sig.communityId === communityId),
    subscriptions: subscriptions.filter(({ list }) => list.communityId === communityId),
  };
}

const mine = {
  ...card,
  messages: { where: { kind: { in: [...conversation] } }, ...said },
  community: { select: { timeZone: true, requestExpiryDays: true } },
  events: {
    where: { undoneBy: null, name: { in: toldToApplicant.map((verb) => `joinRequest.${verb}`) } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, name: true, at: true, actor: name },
  },
} satisfies Prisma.JoinRequestInclude;

export type MyRequestCard = Prisma.JoinRequestGetPayload<{ include: typeof mine }>;

/** Everything the actor ever asked for, the newest first, with its conversation and what happened to it. */
export async function myRequests(actor: Actor): Promise<MyRequestCard[]> {
  if (actor.kind !== "person") return [];
  return db.joinRequest.findMany({
    where: { personId: actor.personId },
    orderBy: { submittedAt: "desc" },
    take: 200,
    include: mine,
  });
}

/** The saved replies of a SIG whose lead the actor is. Throws NotFound. */
export async function repliesToWrite(actor: Actor, sigId: string) {
  const sig = can(actor, "savedReply.write", { sigId })
    ? await db.sig.findUnique({ where: { id: sigId }, select: { id: true, name: true } })
    : null;
  if (!sig || actor.kind !== "person") throw new NotFound("sig");
  return { sig, replies: await savedRepliesFor(db, sigId, actor.locale) };
}

/** A public notice of a SIG, also when it is over, and what keeps the actor from objecting to it. Throws NotFound. */
export async function noticeToRead(
  actor: Actor,
  id: string,
  place: { community: string; sig: string },
  now = new Date(),
) {
  const request = await db.joinRequest.findFirst({
    where: {
      id,
      sig: { slug: place.sig, community: { slug: place.community } },
      events: { some: { name: "joinRequest.announced" } },
    },
    select: {
      id: true,
      sigId: true,
      communityId: true,
      personId: true,
      role: true,
      status: true,
      noticeUntil: true,
      person: name,
      decision: { select: { deciderId: true, decider: name } },
      sig: { select: { slug: true, name: true, community: true } },
      messages: { where: { kind: "OBJECTION" }, select: { authorId: true } },
    },
  });
  if (!request) throw new NotFound("joinRequest");
  const { messages, ...notice } = request;
  const { sigId, communityId, personId: requesterId, decision, noticeUntil } = notice;
  const subject = { sigId, communityId, requesterId, deciderId: decision?.deciderId };
  const isOn = noticeUntil !== null && noticeUntil > now;
  const hasObjected = messages.some(({ authorId }) => authorId === idOf(actor));
  return { notice, isOn, barredAs: hasObjected ? "objected" : barFor(actor, subject) } as const;
}

/** What keeps the actor from objecting to an approval; null when nothing does. */
function barFor(actor: Actor, subject: Subject) {
  if (actor.kind !== "person") return "guest";
  if (can(actor, "joinRequest.object", subject)) return null;
  if (actor.personId === subject.requesterId) return "asked";
  return actor.personId === subject.deciderId ? "decided" : "stranger";
}

export type NoticeToRead = Awaited<ReturnType<typeof noticeToRead>>;

/** The request that a link from a decider's mail lets its holder decide, as that decider reads it. Null when the link is not valid or has expired. */
export async function requestByLink(token: string, now = new Date()) {
  const link = readDecisionToken(token);
  if (!link || link.expires < now) return null;
  const decider = await loadActor(db, link.personId);
  if (decider.kind !== "person") return null;
  const request = await unlessMissing(requestToRead(decider, link.requestId, now), () => null);
  return request && { decider, ...request };
}

export type RequestByLink = NonNullable<Awaited<ReturnType<typeof requestByLink>>>;
