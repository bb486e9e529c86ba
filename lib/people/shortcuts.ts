import { actingPerson, type Context } from "../command.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import type { ShortcutChoice } from "./schema.ts";

/** Somebody switches the dashboard's keys on or off for themself. */
export async function switchShortcuts(ctx: Context, { shortcuts }: ShortcutChoice): Promise<void> {
  authorize(ctx.actor, "preference.set");
  const id = actingPerson(ctx);
  await ctx.tx.person.update({ where: { id }, data: { usesShortcuts: shortcuts === "on" } });
  await record(ctx, "shortcuts.switched", { subjectId: id });
}
