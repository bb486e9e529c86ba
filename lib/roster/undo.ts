import { dropHandover } from "../checklists/commands.ts";
import type { Context } from "../command.ts";
import { recordUndone } from "../record.ts";

type Begun = { personId: string; sigId: string; communityId: string; at: Date };

/** Takes back the membership and the role that an approval began at that instant; what has ended since stays as it ended. */
export async function takeBackPlaces(
  ctx: Context,
  { personId, sigId, communityId, at }: Begun,
): Promise<void> {
  const begun = { personId, sigId, from: at, until: null };
  const place = { sigId, communityId, subjectId: personId };
  const terms = await ctx.tx.roleTerm.findMany({ where: begun, select: { id: true, role: true } });
  for (const { id, role } of terms) {
    await ctx.tx.roleTerm.delete({ where: { id } });
    await dropHandover(ctx, sigId, personId, at);
    const fact = { ...place, data: { role } };
    await recordUndone(ctx, "roleTerm.undone", { name: "roleTerm.began", at }, fact);
  }
  const memberships = await ctx.tx.membership.deleteMany({ where: { ...begun, source: "REQUEST" } });
  if (memberships.count > 0) {
    await recordUndone(ctx, "membership.undone", { name: "membership.began", at }, place);
  }
}
