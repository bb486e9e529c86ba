import type { JoinRequestStatus } from "../generated/prisma/enums.ts";

export type JoinRequestVerb =
  | "approve"
  | "decline"
  | "ignore"
  | "withdraw"
  | "edit"
  | "ask"
  | "answer"
  | "claim"
  | "release"
  | "undo"
  | "escalate"
  | "expire"
  | "close";

/** WHEN a join request takes which verb, and what it is then. */
export const joinRequestTransitions = {
  PENDING: {
    approve: "APPROVED",
    decline: "DECLINED",
    ignore: "IGNORED",
    withdraw: "WITHDRAWN",
    edit: "PENDING",
    ask: "NEEDS_INFO",
    claim: "PENDING",
    release: "PENDING",
    escalate: "PENDING",
    expire: "EXPIRED",
    close: "EXPIRED", // its SIG has ended
  },
  NEEDS_INFO: {
    approve: "APPROVED",
    decline: "DECLINED",
    ignore: "IGNORED",
    withdraw: "WITHDRAWN",
    answer: "PENDING",
    claim: "NEEDS_INFO",
    release: "NEEDS_INFO",
    expire: "EXPIRED",
    close: "EXPIRED",
  },
  APPROVED: { undo: "PENDING" }, // within ten seconds, before anything is sent
  DECLINED: { undo: "PENDING" },
  WITHDRAWN: {},
  EXPIRED: {},
  IGNORED: {},
} as const satisfies Record<JoinRequestStatus, Partial<Record<JoinRequestVerb, JoinRequestStatus>>>;

/** The states in which a request still waits for somebody. */
export const undecided = ["PENDING", "NEEDS_INFO"] as const satisfies readonly JoinRequestStatus[];

export function isUndecided(status: JoinRequestStatus): status is (typeof undecided)[number] {
  return undecided.some((one) => one === status);
}
