import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can } from "../policy.ts";

const mostShown = 200;

/** The mails that were given up, the newest first, and how many there are. Throws NotFound unless the actor may read of them. */
export async function failedDeliveries(actor: Actor) {
  if (!can(actor, "delivery.read")) throw new NotFound("deliveries");
  const where = { status: "FAILED" } as const;
  const [total, shown] = await Promise.all([
    db.delivery.count({ where }),
    db.delivery.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: mostShown,
      select: {
        id: true,
        mail: true,
        createdAt: true,
        attempts: true,
        lastError: true,
        person: { select: { name: true } },
      },
    }),
  ]);
  return { total, shown };
}

export type FailedDelivery = Awaited<ReturnType<typeof failedDeliveries>>["shown"][number];
