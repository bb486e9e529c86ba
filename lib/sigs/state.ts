import type { SigStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";

export type SigVerb = "activate" | "pause" | "revive" | "retire" | "merge";

/** WHEN a SIG takes which verb, and what it is then. */
export const sigTransitions = {
  FORMING: { activate: "ACTIVE", retire: "RETIRED", merge: "MERGED" },
  ACTIVE: { pause: "DORMANT", retire: "RETIRED", merge: "MERGED" },
  DORMANT: { revive: "ACTIVE", retire: "RETIRED", merge: "MERGED" },
  RETIRED: {}, // for good: what comes back is a new SIG with a proposal of its own
  MERGED: {},
} as const satisfies Record<SigStatus, Partial<Record<SigVerb, SigStatus>>>;

/** Whether a SIG of this status takes the verb. */
export function takes(status: SigStatus, verb: SigVerb): boolean {
  return permits<SigStatus, SigVerb>(sigTransitions, status, verb);
}

/** The states in which people can still take part in a SIG. */
export const living = ["FORMING", "ACTIVE", "DORMANT"] as const satisfies readonly SigStatus[];

/** Whether people can still take part in a SIG of this status. */
export function takesPart(status: SigStatus): boolean {
  return living.some((one) => one === status);
}
