import type { Context } from "../command.ts";
import { removeNotices } from "../notices/show.ts";

/** Drops the mails that an event still owes, and its notices. False when the worker has begun to send one of them. */
export async function dropMails(ctx: Context, eventId: string): Promise<boolean> {
  const owed = await ctx.tx.delivery.findMany({
    where: { eventId, status: { not: "DROPPED" } },
    select: { id: true, status: true },
  });
  if (owed.some(({ status }) => status !== "PENDING" && status !== "HELD")) return false;
  const keys = owed.filter(({ status }) => status === "PENDING").map(({ id }) => `delivery:${id}`);
  // Locked until this transaction ends, so that no worker takes one of the jobs meanwhile.
  const free = await ctx.tx.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker._private_jobs
    WHERE key = ANY(${keys}) AND locked_at IS NULL ORDER BY key FOR UPDATE`;
  if (free.length < keys.length) return false;
  await ctx.tx.$executeRaw`SELECT graphile_worker.remove_job(key) FROM unnest(${keys}::text[]) AS key`;
  const ids = owed.map(({ id }) => id);
  const dropped = await ctx.tx.delivery.updateMany({
    where: { id: { in: ids }, status: { in: ["PENDING", "HELD"] } },
    data: { status: "DROPPED" },
  });
  await removeNotices(ctx, eventId);
  return dropped.count === ids.length;
}
