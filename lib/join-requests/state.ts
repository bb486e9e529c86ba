import type { JoinRequestStatus } from "../generated/prisma/enums.ts";

export type JoinRequestVerb = "approve" | "decline" | "withdraw";

/** WHEN a join request may be approved, declined or withdrawn. */
export const joinRequestTransitions = {
  PENDING: { approve: "APPROVED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  NEEDS_INFO: { approve: "APPROVED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  APPROVED: {},
  DECLINED: {},
  WITHDRAWN: {},
  EXPIRED: {},
  IGNORED: {},
} as const satisfies Record<JoinRequestStatus, Partial<Record<JoinRequestVerb, JoinRequestStatus>>>;

/** The states in which a request still waits for somebody. */
export const undecided = ["PENDING", "NEEDS_INFO"] as const satisfies readonly JoinRequestStatus[];

export function isUndecided(status: JoinRequestStatus): status is (typeof undecided)[number] {
  return undecided.some((one) => one === status);
}
