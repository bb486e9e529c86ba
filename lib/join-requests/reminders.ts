import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { needsReminder, whoIsAsked } from "./rules.ts";
import { loadTeams } from "./teams.ts";

/** Who is to be reminded, and when they last were. */
export type DueReminder = { personId: string; last: Date | null };

/**
 * Everybody for whom something waits that has become due since their last reminder. One mail tells of all that waits, at
 * most once a day. Those whom a request goes up to afterwards are told on its way.
 */
export async function dueReminders(db: Database, now: Date): Promise<DueReminder[]> {
  const overdue = await db.joinRequest.findMany({
    where: { status: "PENDING", dueAt: { lte: now } },
    orderBy: { dueAt: "asc" },
    select: { sigId: true, communityId: true, personId: true, kind: true, dueAt: true },
  });
  const teamOf = await loadTeams(db, overdue, now);
  const newestDue = new Map<string, Date>();
  for (const request of overdue) {
    for (const personId of whoIsAsked(teamOf(request), "LEADS")) newestDue.set(personId, request.dueAt);
  }
  const reminders = await db.reminder.findMany({ where: { personId: { in: [...newestDue.keys()] } } });
  const lastOf = new Map(reminders.map(({ personId, at }) => [personId, at]));
  return [...newestDue]
    .map(([personId, newest]) => ({ personId, newest, last: lastOf.get(personId) ?? null }))
    .filter(({ newest, last }) => needsReminder(last, newest, now))
    .map(({ personId, last }) => ({ personId, last }));
}

/** The system reminds somebody of the overdue requests that wait for them, unless they were reminded since `last`. */
export async function remindDecider(ctx: Context, { personId, last }: DueReminder): Promise<void> {
  authorize(ctx.actor, "joinRequest.remind");
  const { count } = last
    ? await ctx.tx.reminder.updateMany({ where: { personId, at: last }, data: { at: ctx.now } })
    : await ctx.tx.reminder.createMany({ data: { personId, at: ctx.now }, skipDuplicates: true });
  if (count === 0) throw new Stale("joinRequest");
  await record(ctx, "joinRequest.reminded", { subjectId: personId });
}
