import type { ProposalStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";

export type ProposalVerb =
  | "save"
  | "submit"
  | "discard"
  | "withdraw"
  | "support"
  | "comment"
  | "review"
  | "requestChanges"
  | "accept"
  | "reject";

/** WHEN a proposal takes which verb, and what it is then. */
export const proposalTransitions = {
  DRAFT: { save: "DRAFT", submit: "SUBMITTED", discard: "WITHDRAWN" },
  SUBMITTED: { support: "SUBMITTED", comment: "SUBMITTED", review: "IN_REVIEW", withdraw: "WITHDRAWN" },
  IN_REVIEW: {
    support: "IN_REVIEW",
    comment: "IN_REVIEW",
    requestChanges: "CHANGES_REQUESTED",
    accept: "ACCEPTED",
    reject: "REJECTED",
    withdraw: "WITHDRAWN",
  },
  CHANGES_REQUESTED: {
    save: "CHANGES_REQUESTED",
    submit: "IN_REVIEW",
    comment: "CHANGES_REQUESTED",
    reject: "REJECTED",
    withdraw: "WITHDRAWN",
  },
  IN_BALLOT: {},
  NOTICE: {},
  ACCEPTED: {},
  REJECTED: {},
  WITHDRAWN: {},
  EXPIRED: {},
} as const satisfies Record<ProposalStatus, Partial<Record<ProposalVerb, ProposalStatus>>>;

/** Whether a proposal of this status takes the verb. */
export function takes(status: ProposalStatus, verb: ProposalVerb): boolean {
  return permits<ProposalStatus, ProposalVerb>(proposalTransitions, status, verb);
}

export type StepOwner = "proposer" | "steering" | "shepherd" | "chair";

/** Who owns a proposal's next step; an ended one has none. */
export const stepOwner = {
  DRAFT: "proposer",
  SUBMITTED: "steering",
  IN_REVIEW: "shepherd",
  CHANGES_REQUESTED: "proposer",
  IN_BALLOT: "chair",
  NOTICE: "chair",
  ACCEPTED: null,
  REJECTED: null,
  WITHDRAWN: null,
  EXPIRED: null,
} as const satisfies Record<ProposalStatus, StepOwner | null>;

/** The states in which a handed-in proposal waits for somebody, in the order in which it goes through them. */
export const openStatuses = [
  "SUBMITTED",
  "IN_REVIEW",
  "CHANGES_REQUESTED",
  "IN_BALLOT",
  "NOTICE",
] as const satisfies readonly ProposalStatus[];

export function isOpen(status: ProposalStatus): boolean {
  return openStatuses.some((open) => open === status);
}
