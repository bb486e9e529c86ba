import type { Context } from "../command.ts";

/** Attempts before a delivery is given up: with the queue's growing pauses about two days. */
const maxAttempts = 18;

/** Writes the jobs of deliveries, in the command's transaction. Each has one job at most. */
export async function enqueue(ctx: Context, ids: readonly string[], holdSeconds = 0): Promise<void> {
  if (ids.length === 0) return;
  await ctx.tx.$executeRaw`
    SELECT graphile_worker.add_job(
      'deliver', json_build_object('deliveryId', id), run_at := now() + ${holdSeconds} * interval '1 second',
      job_key := 'delivery:' || id, max_attempts := ${maxAttempts}::int)
    FROM unnest(${ids}::text[]) AS id`;
}
