import type { Context } from "../command.ts";
import { record } from "../record.ts";

/** Takes the open invitations of a SIG that ends back. */
// exempt: authorize — called when a SIG is retired or merged, which has been authorized
export async function revokeInvitationsOf(ctx: Context, sigId: string): Promise<void> {
  const revoked = await ctx.tx.invitation.updateManyAndReturn({
    where: { sigId, status: "PENDING" },
    data: { status: "REVOKED", endedAt: ctx.now },
  });
  for (const { id, communityId } of revoked) {
    await record(ctx, "invitation.revoked", { invitationId: id, communityId, sigId });
  }
}
