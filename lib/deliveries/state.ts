import type { DeliveryStatus } from "../generated/prisma/enums.ts";

export type DeliveryVerb = "retry";

/** WHEN somebody may act on a delivery. What sending it makes of it stands in deliver.ts. */
export const deliveryTransitions = {
  PENDING: {},
  HELD: {},
  SENT: {},
  FAILED: { retry: "PENDING" },
  DROPPED: {},
} as const satisfies Record<DeliveryStatus, Partial<Record<DeliveryVerb, DeliveryStatus>>>;
