import type { Database } from "../db.ts";
import { log } from "../log.ts";
import { type ComposableDelivery, composable, compose, type Message } from "../mail/compose.ts";
import { send } from "../mail/transport.ts";
import { failureOf } from "./failure.ts";

type Attempt = { isLast: boolean; signal?: AbortSignal };

/**
 * Sends a pending delivery's mail, or drops it when it is no longer owed. Throws an error without personal data when it is to be
 * tried again; a refusal for good and a failed last attempt end the delivery as FAILED.
 */
export async function deliver(db: Database, deliveryId: string, { isLast, signal }: Attempt): Promise<void> {
  const delivery = await db.delivery.findUnique({ where: { id: deliveryId }, ...composable });
  if (delivery?.status !== "PENDING") return;
  let message: Message | null;
  try {
    message = await compose(db, delivery, new Date());
    if (message) await send(message, signal);
  } catch (error) {
    await keepFailure(db, delivery, error, isLast);
    return;
  }
  await settle(db, delivery, message);
}

/** A mail that was sent has told of everything in it; what it left out, or no longer had to say, is dropped. */
async function settle(db: Database, { id, eventId, attempts }: ComposableDelivery, message: Message | null) {
  const told = message ? [id, ...(message.tells ?? [])] : [];
  const whole = eventId ? { OR: [{ id }, { digestId: eventId, status: "HELD" } as const] } : { id };
  if (!message || message.tells) {
    await db.delivery.updateMany({
      where: { ...whole, NOT: { id: { in: told } } },
      data: { status: "DROPPED" },
    });
  }
  await db.delivery.updateMany({
    where: { id: { in: told } },
    data: { status: "SENT", sentAt: new Date(), attempts: attempts + 1, lastError: null },
  });
}

async function keepFailure(db: Database, delivery: ComposableDelivery, error: unknown, isLast: boolean) {
  const { summary, isPermanent } = failureOf(error);
  const isGivenUp = isPermanent || isLast;
  const attempts = delivery.attempts + 1;
  const { id, mail } = delivery;
  log.warn({ delivery: id, mail, attempts, isGivenUp, err: error }, "a mail was not sent");
  await db.delivery.update({
    where: { id },
    data: { attempts, lastError: summary, status: isGivenUp ? "FAILED" : "PENDING" },
  });
  if (!isGivenUp) throw new Error(summary);
}
