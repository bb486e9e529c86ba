import type { Context } from "../command.ts";
import { recordUndone } from "../record.ts";

type Begun = { personId: string; listIds: readonly string[]; at: Date };

/** Takes back the subscriptions that an approval began at that instant; what has ended since stays as it ended. */
export async function takeBackSubscriptions(ctx: Context, { personId, listIds, at }: Begun): Promise<void> {
  const begun = await ctx.tx.subscription.findMany({
    where: { personId, listId: { in: [...listIds] }, from: at, until: null },
    select: { id: true, list: { select: { name: true, sigId: true, communityId: true } } },
  });
  for (const { id, list } of begun) {
    const { name, ...place } = list;
    await ctx.tx.subscription.delete({ where: { id } });
    const fact = { ...place, subjectId: personId, data: { list: name } };
    await recordUndone(ctx, "subscription.undone", { name: "subscription.began", at }, fact);
  }
}
