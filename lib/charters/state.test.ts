import { expect, test } from "vitest";
import { CharterStatus } from "../generated/prisma/enums.ts";
import { type CharterVerb, charterTransitions, takes } from "./state.ts";

const becomes: Record<CharterStatus, Partial<Record<CharterVerb, CharterStatus>>> = {
  DRAFT: { save: "DRAFT", submit: "SUBMITTED" },
  SUBMITTED: {
    openBallot: "SUBMITTED",
    withdraw: "WITHDRAWN",
    correct: "IN_FORCE",
    approve: "IN_FORCE",
    reject: "REJECTED",
  },
  IN_FORCE: { supersede: "SUPERSEDED" },
  SUPERSEDED: {},
  REJECTED: {},
  WITHDRAWN: {},
};
const verbs = [
  ...new Set(Object.values(becomes).flatMap((verb) => Object.keys(verb) as CharterVerb[])),
] as const;
const cases = Object.values(CharterStatus).flatMap((status) => verbs.map((verb) => ({ status, verb })));

test.each(cases)("a revision that is $status, asked to $verb", ({ status, verb }) => {
  const table: Partial<Record<CharterVerb, CharterStatus>> = charterTransitions[status];
  expect(table[verb]).toBe(becomes[status][verb]);
  expect(takes(status, verb)).toBe(becomes[status][verb] !== undefined);
});
