import type { BallotStatus } from "../generated/prisma/enums.ts";

export type BallotVerb = "cast" | "remind" | "close" | "callOff";

/** WHEN a ballot takes which verb, and what it is then. */
export const ballotTransitions = {
  OPEN: { cast: "OPEN", remind: "OPEN", close: "CLOSED", callOff: "CALLED_OFF" },
  CLOSED: {},
  CALLED_OFF: {},
} as const satisfies Record<BallotStatus, Partial<Record<BallotVerb, BallotStatus>>>;
