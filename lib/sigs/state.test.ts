import { expect, test } from "vitest";
import { SigStatus } from "../generated/prisma/enums.ts";
import { type SigVerb, sigTransitions, takes, takesPart } from "./state.ts";

const verbs: SigVerb[] = ["activate", "pause", "revive", "retire", "merge"];

const becomes: Record<SigStatus, Partial<Record<SigVerb, SigStatus>>> = {
  FORMING: { activate: "ACTIVE", retire: "RETIRED", merge: "MERGED" },
  ACTIVE: { pause: "DORMANT", retire: "RETIRED", merge: "MERGED" },
  DORMANT: { revive: "ACTIVE", retire: "RETIRED", merge: "MERGED" },
  RETIRED: {},
  MERGED: {},
};

const cases = Object.values(SigStatus).flatMap((status) => verbs.map((verb) => ({ status, verb })));

test.each(cases)("a SIG that is $status, asked to $verb", ({ status, verb }) => {
  expect((sigTransitions[status] as Partial<Record<SigVerb, SigStatus>>)[verb]).toBe(becomes[status][verb]);
  expect(takes(status, verb)).toBe(becomes[status][verb] !== undefined);
});

test.each(Object.values(SigStatus))(
  "people take part in a SIG that is %s as long as it can still change",
  (status) => {
    expect(takesPart(status)).toBe(Object.keys(becomes[status]).length > 0);
  },
);
