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
  | "announce"
  | "object"
  | "appoint"
  | "escalate"
  | "expire"
  | "close";

/** WHEN a join request takes which verb, and what it is then. */
export const joinRequestTransitions = {
  PENDING: {
    approve: "APPROVED",
    announce: "NOTICE", // approved, where the community wants public notice of it first
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
    announce: "NOTICE",
    decline: "DECLINED",
    ignore: "IGNORED",
    withdraw: "WITHDRAWN",
    answer: "PENDING",
    claim: "NEEDS_INFO",
    release: "NEEDS_INFO",
    expire: "EXPIRED",
    close: "EXPIRED",
  },
  NOTICE: {
    undo: "PENDING", // within ten seconds, before anything is sent
    object: "PENDING",
    withdraw: "WITHDRAWN",
    appoint: "APPROVED", // when the notice has ended
    close: "EXPIRED",
  },
  APPROVED: { undo: "PENDING" },
  DECLINED: { undo: "PENDING" },
  WITHDRAWN: {},
  EXPIRED: {},
  IGNORED: {},
} as const satisfies Record<JoinRequestStatus, Partial<Record<JoinRequestVerb, JoinRequestStatus>>>;

/** The states in which a request still waits for an answer. */
export const undecided = ["PENDING", "NEEDS_INFO"] as const satisfies readonly JoinRequestStatus[];

export function isUndecided(status: JoinRequestStatus): status is (typeof undecided)[number] {
  return undecided.some((one) => one === status);
}

/** The states of a request that has not ended. */
export const notEnded = [...undecided, "NOTICE"] as const satisfies readonly JoinRequestStatus[];

export function isOpen(status: JoinRequestStatus): status is (typeof notEnded)[number] {
  return notEnded.some((one) => one === status);
}
