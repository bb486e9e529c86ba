import { expect, test } from "vitest";
import { BallotStatus } from "../generated/prisma/enums.ts";
import { type BallotVerb, ballotTransitions } from "./state.ts";

const verbs: BallotVerb[] = ["cast", "remind", "close", "callOff"];

test("only an open ballot takes anything", () => {
  const table: Record<BallotStatus, Partial<Record<BallotVerb, BallotStatus>>> = ballotTransitions;
  const taken = Object.values(BallotStatus).map((status) => verbs.map((verb) => table[status][verb]));
  expect(taken).toEqual([["OPEN", "OPEN", "CLOSED", "CALLED_OFF"], Array(4), Array(4)]);
});
