import type { ProposalCommentStatus, ProposalStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";

export type ProposalVerb =
  | "save"
  | "submit"
  | "discard"
  | "withdraw"
  | "support"
  | "comment"
  | "mark"
  | "resolve"
  | "openReview"
  | "shepherd"
  | "handOver"
  | "requestChanges"
  | "openBallot"
  | "awaitDecision"
  | "resumeReview"
  | "announce"
  | "reject"
  | "object"
  | "accept"
  | "overtake"
  | "expire";

/** WHEN a proposal takes which verb, and what it is then. */
export const proposalTransitions = {
  DRAFT: { save: "DRAFT", submit: "SUBMITTED", discard: "WITHDRAWN" },
  SUBMITTED: {
    support: "SUBMITTED",
    openReview: "IN_REVIEW", // with the supporter who makes up the community's number
    comment: "SUBMITTED",
    mark: "SUBMITTED",
    resolve: "SUBMITTED",
    shepherd: "SUBMITTED",
    handOver: "SUBMITTED",
    withdraw: "WITHDRAWN",
    expire: "EXPIRED",
  },
  IN_REVIEW: {
    support: "IN_REVIEW",
    comment: "IN_REVIEW",
    mark: "IN_REVIEW",
    resolve: "IN_REVIEW",
    shepherd: "IN_REVIEW",
    handOver: "IN_REVIEW",
    requestChanges: "CHANGES_REQUESTED",
    openBallot: "IN_BALLOT",
    withdraw: "WITHDRAWN",
  },
  CHANGES_REQUESTED: {
    save: "CHANGES_REQUESTED",
    submit: "IN_REVIEW",
    comment: "CHANGES_REQUESTED",
    mark: "CHANGES_REQUESTED",
    resolve: "CHANGES_REQUESTED",
    shepherd: "CHANGES_REQUESTED",
    handOver: "CHANGES_REQUESTED",
    withdraw: "WITHDRAWN",
    expire: "EXPIRED",
  },
  IN_BALLOT: {
    comment: "IN_BALLOT",
    awaitDecision: "IN_BALLOT", // the ballot is closed with an outcome
    resumeReview: "IN_REVIEW", // the ballot is closed without one
    announce: "NOTICE",
    reject: "REJECTED",
    withdraw: "WITHDRAWN",
  },
  NOTICE: {
    comment: "NOTICE",
    object: "IN_REVIEW",
    accept: "ACCEPTED",
    overtake: "IN_REVIEW", // a SIG that it is about has ended otherwise
    withdraw: "WITHDRAWN",
  },
  ACCEPTED: {},
  REJECTED: {},
  WITHDRAWN: {},
  EXPIRED: {},
} as const satisfies Record<ProposalStatus, Partial<Record<ProposalVerb, ProposalStatus>>>;

/** WHEN a comment is marked or resolved, and what it is then. */
export const commentTransitions = {
  REMARK: { mark: "TO_RESOLVE" },
  TO_RESOLVE: { resolve: "RESOLVED" },
  RESOLVED: { mark: "TO_RESOLVE" },
} as const satisfies Record<
  ProposalCommentStatus,
  Partial<Record<"mark" | "resolve", ProposalCommentStatus>>
>;

/** Whether a proposal of this status takes the verb. */
export function takes(status: ProposalStatus, verb: ProposalVerb): boolean {
  return permits<ProposalStatus, ProposalVerb>(proposalTransitions, status, verb);
}

export type StepOwner = "supporters" | "proposer" | "steering" | "shepherd" | "electors" | "chair" | "clock";

const stepOwners = {
  DRAFT: "proposer",
  SUBMITTED: "supporters",
  IN_REVIEW: "shepherd",
  CHANGES_REQUESTED: "proposer",
  IN_BALLOT: "electors",
  NOTICE: "clock",
  ACCEPTED: null,
  REJECTED: null,
  WITHDRAWN: null,
  EXPIRED: null,
} as const satisfies Record<ProposalStatus, StepOwner | null>;

type AtStep = { status: ProposalStatus; hasShepherd: boolean; hasOpenBallot: boolean };

/** Who owns a proposal's next step; an ended one has none. */
export function stepOwner({ status, hasShepherd, hasOpenBallot }: AtStep): StepOwner | null {
  if (status === "IN_REVIEW" && !hasShepherd) return "steering";
  if (status === "IN_BALLOT" && !hasOpenBallot) return "chair";
  return stepOwners[status];
}

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
