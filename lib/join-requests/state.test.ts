import { expect, test } from "vitest";
import { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";
import { isOpen, isUndecided, type JoinRequestVerb, joinRequestTransitions } from "./state.ts";

const verbs: JoinRequestVerb[] = ["approve", "announce", "decline", "ignore", "expire"];

test.each(Object.values(JoinRequestStatus))("%s takes a verb only while undecided", (status) => {
  for (const verb of verbs) {
    expect(permits(joinRequestTransitions, status, verb)).toBe(isUndecided(status));
  }
});

test.each(Object.values(JoinRequestStatus))(
  "%s ends by its applicant or with its SIG only while open",
  (status) => {
    const ends: JoinRequestVerb[] = ["withdraw", "close"];
    for (const verb of ends) expect(permits(joinRequestTransitions, status, verb)).toBe(isOpen(status));
  },
);

test("a public notice ends in an objection or in the role, and nothing is decided meanwhile", () => {
  expect(joinRequestTransitions.NOTICE).toEqual({
    undo: "PENDING",
    object: "PENDING",
    withdraw: "WITHDRAWN",
    appoint: "APPROVED",
    close: "EXPIRED",
  });
});

test("a request that has ended takes nothing but its decision back", () => {
  const ends = Object.entries(joinRequestTransitions).filter(
    ([status]) => !isOpen(status as JoinRequestStatus),
  );
  expect(Object.fromEntries(ends)).toEqual({
    APPROVED: { undo: "PENDING" },
    DECLINED: { undo: "PENDING" },
    WITHDRAWN: {},
    EXPIRED: {},
    IGNORED: {},
  });
});

test("a question is answered before the clock goes on", () => {
  const whileItRuns: JoinRequestVerb[] = ["edit", "ask", "escalate"];
  for (const verb of whileItRuns) {
    expect(permits(joinRequestTransitions, "PENDING", verb)).toBe(true);
    expect(permits(joinRequestTransitions, "NEEDS_INFO", verb)).toBe(false);
  }
});
