import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { lastDigestAt } from "./rules.ts";

/** Whose daily mail is due, and until when what was held for them goes into it. */
export type DueDigest = { personId: string; until: Date };

const waiting = { status: "HELD", digestId: null } as const;

/** Everybody for whom something has been held since before the last hour of the daily mail where they are. */
export async function dueDigests(db: Database, now: Date): Promise<DueDigest[]> {
  const readers = await db.person.findMany({
    where: { deliveries: { some: waiting } },
    select: {
      id: true,
      timeZone: true,
      deliveries: { where: waiting, orderBy: { createdAt: "asc" }, take: 1, select: { createdAt: true } },
    },
  });
  return readers.flatMap(({ id, timeZone, deliveries: [oldest] }) => {
    const until = lastDigestAt(now, timeZone);
    return oldest && oldest.createdAt <= until ? [{ personId: id, until }] : [];
  });
}

/** The system owes somebody one mail that tells of everything held for them until then. */
export async function gatherDigest(ctx: Context, { personId, until }: DueDigest): Promise<void> {
  authorize(ctx.actor, "delivery.gather");
  const digestId = await record(ctx, "delivery.gathered", { subjectId: personId });
  const { count } = await ctx.tx.delivery.updateMany({
    where: { ...waiting, personId, createdAt: { lte: until } },
    data: { digestId },
  });
  if (count === 0) throw new Stale("delivery");
}

/** Drops what is held for somebody who no longer wants mails of these kinds. */
export async function dropHeld(ctx: Context, personId: string, mails: readonly string[]): Promise<void> {
  await ctx.tx.delivery.updateMany({
    where: { personId, mail: { in: [...mails] }, status: "HELD" },
    data: { status: "DROPPED" },
  });
}
