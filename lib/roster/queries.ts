import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { JoinRequestKind } from "../generated/prisma/enums.ts";
import { undecided } from "../join-requests/state.ts";
import { can } from "../policy.ts";
import { leadingRoles } from "./rules.ts";

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
      lists: { orderBy: { name: "asc" } },
      roleTerms: {
        where: { until: null, role: { in: [...leadingRoles] } },
        orderBy: { order: "asc" },
        include: { person: { select: { id: true, name: true, user: { select: { id: true } } } } },
      },
    },
  });
  if (!sig) throw new NotFound("sig");
  const open =
    actor.kind === "person"
      ? await db.joinRequest.findMany({
          where: { sigId: sig.id, personId: actor.personId, status: { in: [...undecided] } },
          select: { id: true, kind: true, listId: true },
        })
      : [];
  return { sig, standing: standingIn(actor, sig, open) };
}

/** What somebody already is in a SIG, and what they have asked for. */
export type Standing = {
  isMember: boolean;
  isLead: boolean;
  subscribedTo: ReadonlySet<string>; // ids of lists
  open: readonly { id: string; kind: JoinRequestKind; listId: string | null }[];
};

function standingIn(
  actor: Actor,
  sig: { id: string; lists: { id: string }[] },
  open: Standing["open"],
): Standing {
  const lists = sig.lists.filter((list) => can(actor, "list.leave", { listId: list.id }));
  return {
    isMember: can(actor, "sig.leave", { sigId: sig.id }),
    isLead: !can(actor, "leadRequest.submit", { sigId: sig.id }),
    subscribedTo: new Set(lists.map((list) => list.id)),
    open,
  };
}

export type SigToJoin = Awaited<ReturnType<typeof sigToJoin>>["sig"];
