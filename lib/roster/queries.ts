import "server-only";
import type { Actor } from "../actor.ts";
import { daysLater, startOfDay } from "../calendar.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { JoinRequestKind } from "../generated/prisma/enums.ts";
import { myInvitations } from "../invitations/queries.ts";
import { countActingLeads } from "../join-requests/load.ts";
import { notEnded } from "../join-requests/state.ts";
import { reachable } from "../people/rules.ts";
import { can } from "../policy.ts";
import { takesPart } from "../sigs/state.ts";
import { inCommunity, leadingRoles } from "./rules.ts";
import type { RosterPart } from "./schema.ts";

const place = {
  id: true,
  slug: true,
  name: true,
  status: true,
  community: { select: { slug: true, name: true } },
};

/** The SIGs and lists the actor is on and the roles they hold, each since when. */
export async function myPlaces(actor: Actor) {
  if (actor.kind !== "person") return { memberships: [], roles: [], subscriptions: [] };
  const now = { personId: actor.personId, until: null };
  const [memberships, roles, subscriptions] = await Promise.all([
    db.membership.findMany({ where: now, orderBy: { from: "asc" }, include: { sig: { select: place } } }),
    db.roleTerm.findMany({ where: now, orderBy: { from: "asc" }, include: { sig: { select: place } } }),
    db.subscription.findMany({
      where: now,
      orderBy: { from: "asc" },
      include: { list: { include: { sig: { select: place } } } },
    }),
  ]);
  return { memberships, roles, subscriptions };
}

/** A SIG as somebody who wants to take part sees it, with what they already are in it. Throws NotFound. */
export async function sigToJoin(actor: Actor, communitySlug: string, sigSlug: string) {
  const sig = await db.sig.findFirst({
    where: { slug: sigSlug, community: { slug: communitySlug } },
    include: {
      community: true,
      mergedInto: { select: { slug: true, name: true } },
      lists: { orderBy: { name: "asc" } },
      roleTerms: {
        where: { until: null, role: { in: [...leadingRoles] } },
        orderBy: { order: "asc" },
        include: {
          person: { select: { id: true, name: true, awayUntil: true, user: { select: { id: true } } } },
        },
      },
    },
  });
  if (!sig) throw new NotFound("sig");
  const open =
    actor.kind === "person"
      ? await db.joinRequest.findMany({
          where: { sigId: sig.id, personId: actor.personId, status: { in: [...notEnded] } },
          select: { id: true, kind: true, listId: true },
        })
      : [];
  const invitation = (await myInvitations(actor)).find(({ sigId }) => sigId === sig.id);
  return { sig, standing: { ...standingIn(actor, sig, open), invitationId: invitation?.id } };
}

/** What somebody already is in a SIG, and what they have asked for. */
export type Standing = {
  isMember: boolean;
  isLead: boolean;
  subscribedTo: ReadonlySet<string>; // ids of lists
  invitationId: string | undefined;
  open: readonly { id: string; kind: JoinRequestKind; listId: string | null }[];
};

function standingIn(
  actor: Actor,
  sig: { id: string; lists: { id: string }[] },
  open: Standing["open"],
): Omit<Standing, "invitationId"> {
  const lists = sig.lists.filter((list) => can(actor, "list.leave", { listId: list.id }));
  return {
    isMember: can(actor, "sig.leave", { sigId: sig.id }),
    isLead: !can(actor, "leadRequest.submit", { sigId: sig.id }),
    subscribedTo: new Set(lists.map((list) => list.id)),
    open,
  };
}

export type SigToJoin = Awaited<ReturnType<typeof sigToJoin>>["sig"];

const named = { select: { id: true, name: true, affiliation: true } };
export const rosterPageSize = 50;
const formerTermsShown = 100;

/** A SIG's roster for those who manage it: its roles, one page of its members, and whom the actor may hand over to. Throws NotFound for anybody else. */
export async function rosterToManage(actor: Actor, communitySlug: string, sigSlug: string, part: RosterPart) {
  const sig = await db.sig.findFirst({
    where: { slug: sigSlug, community: { slug: communitySlug } },
    include: { community: true },
  });
  const subject = sig && { sigId: sig.id, communityId: sig.communityId };
  if (!sig || !can(actor, "roster.read", subject ?? {})) throw new NotFound("sig");
  const [holders, former, members, count, others] = await Promise.all([
    db.roleTerm.findMany({
      where: { sigId: sig.id, until: null },
      orderBy: [{ order: "asc" }, { id: "asc" }],
      include: { person: named },
    }),
    db.roleTerm.findMany({
      where: { sigId: sig.id, until: { not: null } },
      orderBy: { until: "desc" },
      take: formerTermsShown,
      include: { person: named },
    }),
    membersOf(sig.id, part),
    db.membership.count({ where: { sigId: sig.id, until: null } }),
    othersNamed(sig, part),
  ]);
  const mayInvite = takesPart(sig.status) && can(actor, "invitation.send", { sigId: sig.id });
  return { sig, holders, former, members, count, others, mayInvite };
}

export type ManagedRoster = Awaited<ReturnType<typeof rosterToManage>>;

function membersOf(sigId: string, { show, q, after }: RosterPart) {
  const isFormer = show === "former";
  return db.membership.findMany({
    where: { sigId, until: isFormer ? { not: null } : null, person: isNamed(q) },
    orderBy: [isFormer ? { until: "desc" } : { from: "desc" }, { id: "desc" }],
    take: rosterPageSize,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    include: { person: named },
  });
}

const othersShown = 20;

/** People of the community by that name who are not on the roster. */
function othersNamed({ id, communityId }: { id: string; communityId: string }, { show, q }: RosterPart) {
  if (!q || show) return [];
  const isOn = { sigId: id, until: null };
  return db.person.findMany({
    where: {
      AND: [inCommunity(communityId), isNamed(q), { suspendedAt: null, memberships: { none: isOn } }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: othersShown,
    ...named,
  });
}

function isNamed(q: string): Prisma.PersonWhereInput {
  return q ? { name: { contains: q, mode: "insensitive" } } : {};
}

/** One person of the community as a roster knows them, and what the actor may change about them there. Null when there is nobody like that. */
export async function personToManage(actor: Actor, sig: ManagedRoster["sig"], personId: string) {
  const here = { sigId: sig.id, until: null };
  const person = await db.person.findFirst({
    where: { id: personId, ...inCommunity(sig.communityId) },
    select: {
      ...named.select,
      memberships: { where: here, select: { id: true } },
      roleTerms: { where: here, select: { id: true, role: true }, orderBy: { id: "asc" } },
      joinRequests: {
        where: { sigId: sig.id, kind: { not: "LIST" }, status: { in: [...notEnded] } },
        select: { id: true },
      },
    },
  });
  if (!person) return null;
  const subject = { sigId: sig.id, communityId: sig.communityId, personId };
  const isOpen = takesPart(sig.status);
  return {
    ...person,
    isMe: actor.kind === "person" && actor.personId === personId,
    may: {
      add: isOpen && can(actor, "membership.add", subject),
      end: can(actor, "membership.end", subject),
      appoint: isOpen && can(actor, "roleTerm.appoint", subject),
      endRole: can(actor, "roleTerm.end", subject),
    },
  };
}

export type ManagedPerson = NonNullable<Awaited<ReturnType<typeof personToManage>>>;

const successorsShown = 200;

/** To whom the actor can hand over their leading roles in a SIG; null when they lead nothing there. */
export async function successorsOf(actor: Actor, sigId: string) {
  if (actor.kind !== "person") return null;
  const { personId } = actor;
  if (!can(actor, "roleTerm.handOver", { sigId, personId })) return null;
  const [others, members] = await Promise.all([
    countActingLeads(db, sigId, personId),
    db.membership.findMany({
      where: { sigId, until: null, personId: { not: personId }, person: reachable },
      orderBy: { person: { name: "asc" } },
      take: successorsShown,
      select: { person: named },
    }),
  ]);
  return { isLast: others === 0, people: members.map(({ person }) => person) };
}

/** Everybody who is or was on a SIG's roster or in a role of it. Throws NotFound for whoever may not take it along. */
export async function rosterToExport(actor: Actor, sigId: string) {
  const sig = await db.sig.findUnique({ where: { id: sigId }, select: { slug: true, communityId: true } });
  const subject = sig && { sigId, communityId: sig.communityId };
  if (!sig || !can(actor, "roster.export", subject ?? {})) throw new NotFound("sig");
  const [terms, memberships] = await Promise.all([
    db.roleTerm.findMany({
      where: { sigId },
      orderBy: [{ order: "asc" }, { id: "asc" }],
      include: { person: named },
    }),
    db.membership.findMany({
      where: { sigId },
      orderBy: [{ from: "asc" }, { id: "asc" }],
      include: { person: named },
    }),
  ]);
  return { slug: sig.slug, terms, memberships };
}

export type ExportedRoster = Awaited<ReturnType<typeof rosterToExport>>;

/** Who led a SIG on a day by the calendar of its community; of records without a beginning it is not known whether they did. */
export async function leadsOn(sigId: string, day: string, timeZone: string) {
  const begins = startOfDay(day, timeZone);
  const ends = daysLater(begins, 1, timeZone);
  return db.roleTerm.findMany({
    where: {
      sigId,
      role: { in: [...leadingRoles] },
      AND: [
        { OR: [{ from: null }, { from: { lt: ends } }] },
        { OR: [{ until: null }, { until: { gte: begins } }] },
      ],
    },
    orderBy: [{ order: "asc" }, { from: "asc" }, { id: "asc" }],
    select: {
      id: true,
      role: true,
      affiliation: true,
      from: true,
      until: true,
      person: { select: { name: true } },
    },
  });
}

export type LeadOnDay = Awaited<ReturnType<typeof leadsOn>>[number];

/** The leading terms of a community that run out soon or whose holders have not answered the yearly question. */
export async function termsToWatch(communityId: string, now: Date) {
  const soon = daysLater(now, 60, "UTC");
  const asked = daysLater(now, -30, "UTC");
  const terms = await db.roleTerm.findMany({
    where: {
      until: null,
      sig: { communityId },
      role: { in: [...leadingRoles] },
      OR: [{ endsAt: { lte: soon } }, { confirmAskedAt: { lte: asked } }],
    },
    orderBy: [{ endsAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    include: { person: { select: { name: true } }, sig: { select: { slug: true, name: true } } },
  });
  return terms.filter(
    ({ endsAt, confirmAskedAt, confirmedAt }) =>
      (endsAt && endsAt <= soon) ||
      (confirmAskedAt && (confirmedAt === null || confirmedAt < confirmAskedAt)),
  );
}

export type WatchedTerm = Awaited<ReturnType<typeof termsToWatch>>[number];
