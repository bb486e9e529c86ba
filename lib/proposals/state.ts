import type { ProposalStatus } from "../generated/prisma/enums.ts";

export type ProposalVerb =
  | "save"
  | "submit"
  | "withdraw"
  | "support"
  | "comment"
  | "review"
  | "requestChanges"
  | "accept"
  | "reject";

/** WHEN a proposal takes which verb, and what it is then. */
export const proposalTransitions = {
  DRAFT: { save: "DRAFT", submit: "SUBMITTED", withdraw: "WITHDRAWN" },
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
