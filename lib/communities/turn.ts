import { loadActor } from "../actor.ts";
import { actingPerson, type Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import { type Action, authorize } from "../policy.ts";

type CommunityAction = Extract<Action, "community.configure" | "sig.import" | `steeringSeat.${string}`>;

/**
 * Lets those who change a community's settings or committee at the same moment take their turns, and asks again, when it is
 * the actor's turn, whether they may: somebody may have ended their seat while they waited. Returns the community as it is then.
 */
export async function authorizeInTurn(ctx: Context, action: CommunityAction, communityId: string) {
  authorize(ctx.actor, action, { communityId });
  await ctx.tx.$executeRaw`SELECT FROM "Community" WHERE id = ${communityId} FOR NO KEY UPDATE`;
  authorize(await loadActor(ctx.tx, actingPerson(ctx)), action, { communityId });
  const community = await ctx.tx.community.findUnique({ where: { id: communityId } });
  if (!community) throw new NotFound("community");
  return community;
}
