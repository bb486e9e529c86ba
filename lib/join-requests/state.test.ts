import { expect, test } from "vitest";
import { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";
import { isUndecided, type JoinRequestVerb, joinRequestTransitions } from "./state.ts";

const verbs: JoinRequestVerb[] = ["approve", "decline", "ignore", "withdraw", "expire"];

test.each(Object.values(JoinRequestStatus))("%s takes a verb only while undecided", (status) => {
  for (const verb of verbs) {
    expect(permits(joinRequestTransitions, status, verb)).toBe(isUndecided(status));
  }
});

test("a request that has ended takes nothing but its decision back", () => {
  const ends = Object.entries(joinRequestTransitions).filter(
    ([status]) => !isUndecided(status as JoinRequestStatus),
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
