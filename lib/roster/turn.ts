import { loadActor } from "../actor.ts";
import { actingPerson, type Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { type Action, authorize } from "../policy.ts";
import { isLeadingRole } from "./rules.ts";

type RosterAction = Extract<Action, `membership.${string}` | `roleTerm.${string}`>;

/**
 * Lets those who change a roster at the same moment take their turns, and asks again, when it is the actor's turn, whether
 * they may: somebody may have ended their role while they waited.
 */
export async function authorizeInTurn(
  ctx: Context,
  action: RosterAction,
  { sigId, personId, role }: { sigId: string; personId?: string; role?: Role },
) {
  const sig = await ctx.tx.sig.findUnique({ where: { id: sigId }, include: { community: true } });
  if (!sig) throw new NotFound("sig");
  const committeeAppoints =
    role !== undefined && isLeadingRole(role) && sig.community.leadsAppointedBy === "STEERING";
  const subject = { sigId, communityId: sig.communityId, personId, committeeAppoints };
  authorize(ctx.actor, action, subject);
  await waitForTurn(ctx, sigId);
  authorize(await loadActor(ctx.tx, actingPerson(ctx)), action, subject);
  return sig;
}

/** Holds a SIG's roster until the transaction ends; who is on it does not change meanwhile through anybody else who waits for their turn. */
export async function waitForTurn(ctx: Context, sigId: string): Promise<void> {
  await ctx.tx.$executeRaw`SELECT FROM "Sig" WHERE id = ${sigId} FOR NO KEY UPDATE`;
}
