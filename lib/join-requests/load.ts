import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import { atHand, reachable } from "../people/rules.ts";
import { can, type Subject } from "../policy.ts";
import { leadingRoles } from "../roster/rules.ts";
import { awaitsSteering, isForCommittee } from "./rules.ts";

/** How many people with an account lead the SIG, leaving out `exceptId`. */
export function countActingLeads(tx: Database, sigId: string, exceptId: string): Promise<number> {
  return tx.roleTerm.count({
    where: {
      sigId,
      until: null,
      role: { in: [...leadingRoles] },
      personId: { not: exceptId },
      person: reachable,
    },
  });
}

/** How many leads can answer the request now. */
export function countLeadsAtHand(
  tx: Database,
  { sigId, personId }: { sigId: string; personId: string },
  now: Date,
): Promise<number> {
  return tx.roleTerm.count({
    where: {
      sigId,
      until: null,
      role: { in: [...leadingRoles] },
      personId: { not: personId },
      person: atHand(now),
    },
  });
}

/** The request with what the policy asks about it. Throws NotFound when the actor may not know of it. */
export async function loadJoinRequest(ctx: Context, id: string) {
  const request = await ctx.tx.joinRequest.findUnique({
    where: { id },
    include: {
      community: { select: { leadsAppointedBy: true, leadNoticeDays: true, timeZone: true } },
      lists: { select: { listId: true } },
      messages: { select: { id: true, kind: true, authorId: true }, orderBy: { at: "asc" } },
    },
  });
  if (!request) throw new NotFound("joinRequest");
  const leads = await countLeadsAtHand(ctx.tx, request, ctx.now);
  const subject: Subject = {
    sigId: request.sigId,
    communityId: request.communityId,
    requesterId: request.personId,
    awaitsSteering: awaitsSteering(request, leads),
    committeeAppoints: isForCommittee(request),
  };
  if (!can(ctx.actor, "joinRequest.read", subject)) throw new NotFound("joinRequest");
  return { request, subject };
}

/** A request that stands or has stood in public notice, as everybody may know of it. Throws NotFound for any other. */
export async function loadAnnounced(ctx: Context, id: string) {
  const request = await ctx.tx.joinRequest.findFirst({
    where: { id, events: { some: { name: "joinRequest.announced" } } },
    include: {
      community: { select: { slug: true, timeZone: true, answerDueDays: true, requestExpiryDays: true } },
      sig: { select: { slug: true } },
      decision: { select: { deciderId: true } },
    },
  });
  if (!request) throw new NotFound("joinRequest");
  const { sigId, communityId, personId: requesterId, decision } = request;
  return { request, subject: { sigId, communityId, requesterId, deciderId: decision?.deciderId } };
}
