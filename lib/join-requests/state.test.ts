import { expect, test } from "vitest";
import { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { permits } from "../transition.ts";
import { isUndecided, type JoinRequestVerb, joinRequestTransitions } from "./state.ts";

const verbs: JoinRequestVerb[] = ["approve", "decline", "withdraw"];

test.each(Object.values(JoinRequestStatus))("%s takes a verb only while undecided", (status) => {
  for (const verb of verbs) {
    expect(permits(joinRequestTransitions, status, verb)).toBe(isUndecided(status));
  }
});

test("every verb leads to an end", () => {
  for (const row of Object.values(joinRequestTransitions)) {
    for (const end of Object.values(row)) expect(joinRequestTransitions[end]).toEqual({});
  }
});
