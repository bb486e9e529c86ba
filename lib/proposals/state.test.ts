import { describe, expect, test } from "vitest";
import { ProposalStatus } from "../generated/prisma/enums.ts";
import { isOpen, type ProposalVerb, proposalTransitions, stepOwner, takes } from "./state.ts";

const verbs: ProposalVerb[] = [
  ...(["save", "submit", "discard", "withdraw", "support", "comment", "mark", "resolve"] as const),
  ...(["openReview", "shepherd", "handOver", "requestChanges", "openBallot", "awaitDecision"] as const),
  ...(["resumeReview", "announce", "reject", "object", "accept", "overtake", "expire"] as const),
];

/** What somebody does about a proposal without moving it. */
const stays = (status: ProposalStatus, ...taken: ProposalVerb[]) =>
  taken.map((verb) => `${verb} → ${status}`);
const shepherding = ["shepherd", "handOver"] as const;
const discussing = ["comment", "mark", "resolve"] as const;

const expected: Record<ProposalStatus, string[]> = {
  DRAFT: ["save → DRAFT", "submit → SUBMITTED", "discard → WITHDRAWN"],
  SUBMITTED: [
    "withdraw → WITHDRAWN",
    ...stays("SUBMITTED", "support", ...discussing),
    "openReview → IN_REVIEW",
    ...stays("SUBMITTED", ...shepherding),
    "expire → EXPIRED",
  ],
  IN_REVIEW: [
    "withdraw → WITHDRAWN",
    ...stays("IN_REVIEW", "support", ...discussing, ...shepherding),
    ...["requestChanges → CHANGES_REQUESTED", "openBallot → IN_BALLOT"],
  ],
  CHANGES_REQUESTED: [
    ...["save → CHANGES_REQUESTED", "submit → IN_REVIEW", "withdraw → WITHDRAWN"],
    ...stays("CHANGES_REQUESTED", ...discussing, ...shepherding),
    "expire → EXPIRED",
  ],
  IN_BALLOT: [
    ...["withdraw → WITHDRAWN", "comment → IN_BALLOT", "awaitDecision → IN_BALLOT"],
    ...["resumeReview → IN_REVIEW", "announce → NOTICE", "reject → REJECTED"],
  ],
  NOTICE: [
    ...["withdraw → WITHDRAWN", "comment → NOTICE", "object → IN_REVIEW", "accept → ACCEPTED"],
    "overtake → IN_REVIEW",
  ],
  ACCEPTED: [],
  REJECTED: [],
  WITHDRAWN: [],
  EXPIRED: [],
};

describe.each(Object.values(ProposalStatus))("%s", (status) => {
  test("takes these verbs and no other", () => {
    const table: Partial<Record<ProposalVerb, ProposalStatus>> = proposalTransitions[status];
    const taken = verbs.filter((verb) => takes(status, verb)).map((verb) => `${verb} → ${table[verb]}`);
    expect(taken).toEqual(expected[status]);
  });

  test("has an owner of its next step exactly when it is not at its end", () => {
    const owner = stepOwner({ status, hasShepherd: true, hasOpenBallot: true });
    expect(owner !== null).toBe(isOpen(status) || status === "DRAFT");
  });
});

test.each([
  ["IN_REVIEW", true, false, "shepherd"],
  ["IN_REVIEW", false, false, "steering"],
  ["IN_BALLOT", true, true, "electors"],
  ["IN_BALLOT", true, false, "chair"],
] as const)(
  "%s, shepherd: %j, open ballot: %j, waits for: %s",
  (status, hasShepherd, hasOpenBallot, owner) => {
    expect(stepOwner({ status, hasShepherd, hasOpenBallot })).toBe(owner);
  },
);
