import type { Context } from "../command.ts";
import { type Consequence, type EventName, events, type Fact } from "../events.ts";
import { choicesOf } from "../notices/choices.ts";
import { showNotices } from "../notices/show.ts";
import { enqueue } from "./enqueue.ts";
import { addressees } from "./recipients.ts";

type Owed = { personId?: string; email?: string; mail: string };

/**
 * Writes a delivery for every mail the event owes, and its job, in the command's transaction. What its reader wants once a day
 * is held; what they do not want becomes no mail. A notice is shown either way.
 */
export async function oweMails(ctx: Context, eventId: string, name: EventName, fact: Fact): Promise<void> {
  const { mails, holdSeconds = 0 }: Consequence = events[name];
  const owed: Owed[] = [];
  for (const { mail, to } of mails) {
    for (const addressee of await addressees(ctx, to, fact)) {
      const one: Owed = { ...addressee, mail };
      if (!owed.some((other) => isSame(one, other))) owed.push(one);
    }
  }
  if (owed.length === 0) return;
  await showNotices(ctx, eventId, owed, new Date(ctx.now.getTime() + holdSeconds * 1000));
  const choiceOf = await choicesOf(ctx.tx, owed);
  const rows = await ctx.tx.delivery.createManyAndReturn({
    data: owed
      .filter((one) => choiceOf(one) !== "NONE")
      .map((one) => ({
        ...one,
        eventId,
        data: fact.mailData ?? {},
        createdAt: ctx.now,
        status: choiceOf(one) === "DAILY" ? "HELD" : "PENDING",
      })),
    select: { id: true, status: true },
  });
  const pending = rows.filter(({ status }) => status === "PENDING");
  await enqueue(
    ctx,
    pending.map(({ id }) => id),
    holdSeconds,
  );
}

function isSame(one: Owed, other: Owed): boolean {
  return one.mail === other.mail && one.personId === other.personId && one.email === other.email;
}
