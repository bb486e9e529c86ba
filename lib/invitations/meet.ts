import type { Context } from "../command.ts";
import { record } from "../record.ts";
import { transition } from "../transition.ts";
import { invitationTransitions } from "./state.ts";

/** Accepts the invitation that waits for whoever asks to join the SIG. Returns who invited them; null when nobody did. */
// exempt: authorize — called by submitMembershipRequest, which has authorized the person the invitation is for
export async function meetInvitation(ctx: Context, sigId: string): Promise<{ inviterId: string } | null> {
  if (ctx.actor.kind !== "person") return null;
  const { email, personId: acceptedById } = ctx.actor;
  const invitation = await ctx.tx.invitation.findFirst({
    where: { sigId, email, status: "PENDING", expiresAt: { gt: ctx.now } },
  });
  if (!invitation) return null;
  await transition("invitation", invitationTransitions, invitation, "accept", (where, status) =>
    ctx.tx.invitation.updateMany({ where, data: { status, acceptedById, endedAt: ctx.now } }),
  );
  const { id: invitationId, communityId, inviterId } = invitation;
  await record(ctx, "invitation.accepted", { invitationId, communityId, sigId });
  return { inviterId };
}
