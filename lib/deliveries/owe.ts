import type { Context } from "../command.ts";
import { type Consequence, type EventName, events, type Fact } from "../events.ts";
import { type Addressee, addressees } from "./recipients.ts";

/** Attempts before a delivery is given up: with the queue's growing pauses about two days. */
const maxAttempts = 18;

/** Writes a delivery for every mail the event owes, and its job, in the command's transaction. */
export async function oweMails(ctx: Context, eventId: string, name: EventName, fact: Fact): Promise<void> {
  const { mails, holdSeconds = 0 }: Consequence = events[name];
  const owed: (Addressee & { mail: string })[] = [];
  for (const { mail, to } of mails) {
    for (const addressee of await addressees(ctx, to, fact)) owed.push({ ...addressee, mail });
  }
  if (owed.length === 0) return;
  const rows = await ctx.tx.delivery.createManyAndReturn({
    data: owed.map((one) => ({ ...one, eventId, data: fact.mailData ?? {}, createdAt: ctx.now })),
    select: { id: true },
  });
  const ids = rows.map((row) => row.id);
  await ctx.tx.$executeRaw`
    SELECT graphile_worker.add_job(
      'deliver', json_build_object('deliveryId', id), run_at := now() + ${holdSeconds} * interval '1 second',
      job_key := 'delivery:' || id, max_attempts := ${maxAttempts}::int)
    FROM unnest(${ids}::text[]) AS id`;
}
