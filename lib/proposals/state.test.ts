import { describe, expect, test } from "vitest";
import { ProposalStatus } from "../generated/prisma/enums.ts";
import { isOpen, type ProposalVerb, proposalTransitions, stepOwner, takes } from "./state.ts";

const verbs: ProposalVerb[] = [
  ...(["save", "submit", "discard", "withdraw", "support", "comment"] as const),
  ...(["review", "requestChanges", "accept", "reject"] as const),
];

const expected: Record<ProposalStatus, string[]> = {
  DRAFT: ["save → DRAFT", "submit → SUBMITTED", "discard → WITHDRAWN"],
  SUBMITTED: [
    ...["withdraw → WITHDRAWN", "support → SUBMITTED", "comment → SUBMITTED"],
    "review → IN_REVIEW",
  ],
  IN_REVIEW: [
    ...["withdraw → WITHDRAWN", "support → IN_REVIEW", "comment → IN_REVIEW"],
    ...["requestChanges → CHANGES_REQUESTED", "accept → ACCEPTED", "reject → REJECTED"],
  ],
  CHANGES_REQUESTED: [
    ...["save → CHANGES_REQUESTED", "submit → IN_REVIEW", "withdraw → WITHDRAWN"],
    ...["comment → CHANGES_REQUESTED", "reject → REJECTED"],
  ],
  IN_BALLOT: [],
  NOTICE: [],
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
    expect(stepOwner[status] !== null).toBe(isOpen(status) || status === "DRAFT");
  });
});
