import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can } from "../policy.ts";

const shown = {
  inviter: { select: { name: true } },
  person: { select: { name: true } },
  community: true,
  sig: { select: { id: true, slug: true, name: true, summary: true } },
};

/** An invitation for whoever may read it. Throws NotFound, also for one that is somebody else's. */
export async function invitationToRead(actor: Actor, id: string) {
  const invitation = await db.invitation.findUnique({ where: { id }, include: shown });
  const subject = invitation && { sigId: invitation.sigId, invitedEmail: invitation.email };
  if (!invitation || !can(actor, "invitation.read", subject ?? {})) throw new NotFound("invitation");
  return { invitation, isMine: can(actor, "invitation.accept", subject ?? {}) };
}

/** The invitations that wait for the actor's answer. */
export function myInvitations(actor: Actor, now = new Date()) {
  const email = actor.kind === "person" ? actor.email : "";
  return db.invitation.findMany({
    where: { email, status: "PENDING", expiresAt: { gt: now } },
    orderBy: { sentAt: "desc" },
    include: shown,
  });
}

/** A SIG's invitations for its leads, open ones first. Throws NotFound for anybody else. */
export async function invitationsOf(actor: Actor, sigId: string) {
  if (!can(actor, "invitation.send", { sigId })) throw new NotFound("invitation");
  return db.invitation.findMany({
    where: { sigId },
    orderBy: [{ status: "asc" }, { sentAt: "desc" }],
    take: 200,
    include: shown,
  });
}

export type InvitationCard = Awaited<ReturnType<typeof invitationsOf>>[number];
