import type { SigStatus } from "../generated/prisma/enums.ts";

/** The states in which people can still take part in a SIG. */
export const living = ["FORMING", "ACTIVE", "DORMANT"] as const satisfies readonly SigStatus[];

/** Whether people can still take part in a SIG of this status. */
export function takesPart(status: SigStatus): boolean {
  return living.some((one) => one === status);
}
