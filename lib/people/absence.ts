import { Temporal } from "temporal-polyfill";
import { actingPerson, type Context } from "../command.ts";
import { Invalid } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import type { Absence } from "./schema.ts";

/** Somebody is away until the given day begins where they are, or, without a day, is back. */
export async function setAway(ctx: Context, { backOn }: Absence): Promise<void> {
  authorize(ctx.actor, "absence.set");
  const id = actingPerson(ctx);
  const { timeZone } = await ctx.tx.person.findUniqueOrThrow({ where: { id }, select: { timeZone: true } });
  const awayUntil = backOn ? beginningOf(backOn, timeZone) : null;
  if (awayUntil && awayUntil <= ctx.now) throw new Invalid({ backOn: "future" });
  await ctx.tx.person.update({ where: { id }, data: { awayUntil } });
  await record(ctx, "absence.set", { subjectId: id });
}

function beginningOf(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}
