import { actingPerson, type Context } from "../command.ts";
import type { Locale } from "../locales.ts";
import { authorize } from "../policy.ts";

/** In which language somebody is written to, and in which zone they are told the time. Whoever calls it records it. */
export async function setLanguage(ctx: Context, data: { locale: Locale; timeZone: string }): Promise<void> {
  authorize(ctx.actor, "preference.set");
  await ctx.tx.person.update({ where: { id: actingPerson(ctx) }, data });
}
