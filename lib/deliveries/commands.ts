import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { transition } from "../transition.ts";
import { enqueue } from "./enqueue.ts";
import type { Retrial } from "./schema.ts";
import { deliveryTransitions } from "./state.ts";

/** An operator has a mail that was given up sent after all. It keeps its Message-ID. */
export async function retryDelivery(ctx: Context, { deliveryId: id }: Retrial): Promise<void> {
  authorize(ctx.actor, "delivery.retry");
  const delivery = await ctx.tx.delivery.findUnique({ where: { id }, select: { id: true, status: true } });
  if (!delivery) throw new NotFound("delivery");
  await transition("delivery", deliveryTransitions, delivery, "retry", (where, status) =>
    ctx.tx.delivery.updateMany({ where, data: { status } }),
  );
  await enqueue(ctx, [id]);
  await record(ctx, "delivery.retried", { data: { delivery: id } });
}
