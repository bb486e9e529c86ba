import { actingPerson, type Context } from "../command.ts";

/** Notes that whoever acts has found every link of the SIG that has an address to be right. */
// exempt: authorize, record — called by tickTask, which has authorized and records it
export async function confirmLinks(ctx: Context, sigId: string): Promise<void> {
  await ctx.tx.link.updateMany({
    where: { sigId, url: { not: null } },
    data: { confirmedAt: ctx.now, confirmedById: actingPerson(ctx) },
  });
}
