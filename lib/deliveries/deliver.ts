import { db } from "../db.ts";
import { log } from "../log.ts";
import { composable, compose } from "../mail/compose.ts";
import { send } from "../mail/transport.ts";
import { failureOf } from "./failure.ts";

type Attempt = { isLast: boolean; signal?: AbortSignal };

/**
 * Sends a pending delivery's mail, or drops it when it is no longer owed. Throws an error without personal data when it is to be
 * tried again; a refusal for good and a failed last attempt end the delivery as FAILED.
 */
export async function deliver(deliveryId: string, { isLast, signal }: Attempt): Promise<void> {
  const delivery = await db.delivery.findUnique({ where: { id: deliveryId }, ...composable });
  if (delivery?.status !== "PENDING") return;
  const attempts = delivery.attempts + 1;
  const where = { id: deliveryId };
  try {
    const message = await compose(db, delivery, new Date());
    if (!message) {
      await db.delivery.update({ where, data: { status: "DROPPED" } });
      return;
    }
    await send(message, signal);
  } catch (error) {
    const { summary, isPermanent } = failureOf(error);
    const isGivenUp = isPermanent || isLast;
    log.warn({ deliveryId, mail: delivery.mail, attempts, isGivenUp, err: error }, "a mail was not sent");
    await db.delivery.update({
      where,
      data: { attempts, lastError: summary, status: isGivenUp ? "FAILED" : "PENDING" },
    });
    if (!isGivenUp) throw new Error(summary);
    return;
  }
  await db.delivery.update({
    where,
    data: { attempts, lastError: null, status: "SENT", sentAt: new Date() },
  });
}
