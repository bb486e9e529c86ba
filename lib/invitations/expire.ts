import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { transition } from "../transition.ts";
import { invitationTransitions } from "./state.ts";

/** The open invitations whose time is over. */
export function lapsedInvitations(db: Database, now: Date): Promise<{ id: string }[]> {
  return db.invitation.findMany({
    where: { status: "PENDING", expiresAt: { lte: now } },
    orderBy: { expiresAt: "asc" },
    select: { id: true },
  });
}

/** The system ends an invitation that nobody accepted or declined in time. */
export async function expireInvitation(ctx: Context, { id }: { id: string }): Promise<void> {
  authorize(ctx.actor, "invitation.expire");
  const invitation = await ctx.tx.invitation.findUnique({ where: { id } });
  if (!invitation) throw new NotFound("invitation");
  const { communityId, sigId, expiresAt } = invitation;
  if (expiresAt > ctx.now) throw new Stale("invitation", id);
  await transition("invitation", invitationTransitions, invitation, "expire", (from, status) =>
    ctx.tx.invitation.updateMany({ where: { ...from, expiresAt }, data: { status, endedAt: ctx.now } }),
  );
  await record(ctx, "invitation.expired", { invitationId: id, communityId, sigId });
}
