import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PositionChoice, RecusalGround } from "../generated/prisma/enums.ts";
import { type BallotRules, type Elector, explanationOf, type TakenPosition, tally } from "./outcome.ts";

const choices: Record<string, PositionChoice> = { A: "APPROVE", O: "OBJECT", "-": "ABSTAIN", R: "RECUSE" };

/** A committee, a letter a member: A approves, O objects, - abstains, R recuses, r has a stake, . is silent. */
function committee(letters: string, affiliations: (string | null)[] = []) {
  const members = [...letters].map((letter, index) => ({ letter, personId: `member-${index}` }));
  const electorate: Elector[] = members.map(({ letter, personId }, index) => ({
    personId,
    affiliation: affiliations[index] ?? null,
    recusedAs: letter === "r" ? ("PROPOSER" satisfies RecusalGround) : null,
  }));
  const positions: TakenPosition[] = members.flatMap(({ letter, personId }, number) => {
    const choice = choices[letter];
    return choice ? [{ number, personId, choice }] : [];
  });
  return { electorate, positions };
}

function tallied(quorumPercent: number, thresholdPercent: number, letters: string) {
  const { electorate, positions } = committee(letters);
  return tally({ quorumPercent, thresholdPercent }, electorate, positions);
}

describe("quorum, threshold, committee → outcome, standing, positions and approvals missing", () => {
  test.each([
    // Half the committee, more approvals than objections.
    [50, 50, "", "UNDECIDED cannotPass 0 x"],
    [50, 50, ".", "UNDECIDED lacksApprovals 1 1"],
    [50, 50, "A", "PASSED passes 0 0"],
    [50, 50, "O", "FAILED cannotPass 0 x"],
    [50, 50, "-", "UNDECIDED cannotPass 0 x"],
    [50, 50, "R", "UNDECIDED cannotPass 0 x"],
    [50, 50, "r", "UNDECIDED cannotPass 0 x"],
    [50, 50, "A.", "PASSED passes 0 0"],
    [50, 50, "O.", "FAILED cannotPass 0 x"],
    [50, 50, "-.", "UNDECIDED lacksApprovals 0 1"],
    [50, 50, "AO", "FAILED cannotPass 0 x"],
    [50, 50, "AO.", "FAILED lacksApprovals 0 1"],
    [50, 50, "AA", "PASSED passes 0 0"],
    [50, 50, "A-", "PASSED passes 0 0"],
    [50, 50, "O-", "FAILED cannotPass 0 x"],
    [50, 50, "--", "UNDECIDED cannotPass 0 x"],
    [50, 50, "...", "UNDECIDED lacksApprovals 2 2"],
    [50, 50, "A..", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "O..", "UNDECIDED lacksApprovals 1 2"],
    [50, 50, "-..", "UNDECIDED lacksApprovals 1 1"],
    [50, 50, "AOO", "FAILED cannotPass 0 x"],
    [50, 50, "AAO", "PASSED passes 0 0"],
    [50, 50, "A--", "PASSED passes 0 0"],
    [50, 50, "AO-", "FAILED cannotPass 0 x"],
    [50, 50, "AA..", "PASSED passes 0 0"],
    [50, 50, "A...", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "AOO..", "FAILED lacksApprovals 0 2"],
    [50, 50, "AOOO.", "FAILED cannotPass 0 x"],
    [50, 50, "AA...", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "A-...", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, ".........", "UNDECIDED lacksApprovals 5 5"],
    [50, 50, "AAAA.....", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "AAAAOOOO.", "FAILED lacksApprovals 0 1"],
    [50, 50, "AAAAA----", "PASSED passes 0 0"],
    [50, 50, "A--------", "PASSED passes 0 0"],
    [50, 50, "AAAAOOOO-", "FAILED cannotPass 0 x"],
    // Whoever recuses is not of the electorate any more, neither for the quorum nor for the majority.
    [50, 50, "Ar", "PASSED passes 0 0"],
    [50, 50, "A.r", "PASSED passes 0 0"],
    [50, 50, "A..r", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "A..R", "UNDECIDED lacksQuorum 1 1"],
    [50, 50, "A.RR", "PASSED passes 0 0"],
    [50, 50, "OrrR", "FAILED cannotPass 0 x"],
    [50, 50, "..rr", "UNDECIDED lacksApprovals 1 1"],
    [50, 50, "AAO..rrRR", "PASSED passes 0 0"],
    [50, 50, "rrr", "UNDECIDED cannotPass 0 x"],
    // Other quorums.
    [0, 50, "", "UNDECIDED cannotPass 0 x"],
    [0, 50, "...", "UNDECIDED lacksApprovals 0 1"],
    [0, 50, "A..", "PASSED passes 0 0"],
    [0, 50, "O..", "FAILED lacksApprovals 0 2"],
    [34, 50, "A..", "UNDECIDED lacksQuorum 1 1"],
    [33, 50, "A..", "PASSED passes 0 0"],
    [100, 50, "AA.", "UNDECIDED lacksQuorum 1 1"],
    [100, 50, "AA-", "PASSED passes 0 0"],
    [100, 50, "AAR", "PASSED passes 0 0"],
    [100, 50, "AO..", "UNDECIDED lacksApprovals 2 2"],
    [100, 50, "OO..", "UNDECIDED cannotPass 2 x"],
    [75, 50, "AA...", "UNDECIDED lacksQuorum 2 2"],
    // Other thresholds: more than the share, and at 100 everybody.
    [50, 0, "AOOO", "PASSED passes 0 0"],
    [50, 0, "OOOO", "FAILED cannotPass 0 x"],
    [50, 66, "AAO", "PASSED passes 0 0"],
    [50, 67, "AAO", "FAILED cannotPass 0 x"],
    [50, 67, "AAO.", "FAILED lacksApprovals 0 1"],
    [50, 66, "AAOO..", "FAILED lacksApprovals 0 2"],
    [50, 66, "AOO..", "FAILED cannotPass 0 x"],
    [50, 66, "AOO...", "FAILED lacksApprovals 0 3"],
    [50, 75, "AAAO", "FAILED cannotPass 0 x"],
    [50, 75, "AAAO.", "FAILED lacksApprovals 0 1"],
    [50, 75, "AAAAO", "PASSED passes 0 0"],
    [50, 99, "AAA", "PASSED passes 0 0"],
    [50, 99, "AAAAAO", "FAILED cannotPass 0 x"],
    [50, 100, "AAA", "PASSED passes 0 0"],
    [50, 100, "AA-", "PASSED passes 0 0"],
    [50, 100, "AAO", "FAILED cannotPass 0 x"],
    [50, 100, "AAO.", "FAILED cannotPass 0 x"],
    [100, 100, "AA.", "UNDECIDED lacksQuorum 1 1"],
  ])("%i %i %j → %s", (quorum, threshold, letters, expected) => {
    const { outcome, standing, missing } = tallied(quorum, threshold, letters);
    expect(`${outcome} ${standing} ${missing.positions} ${missing.approvals ?? "x"}`).toBe(expected);
  });
});

test("the figures add up to the electorate", () => {
  expect(tallied(50, 50, "AAO-.Rr").figures).toEqual({
    ...{ electorate: 7, recused: 2, eligible: 5, approve: 2, object: 1, abstain: 1, silent: 1 },
    ...{ quorum: 3, approvalsNeeded: 2 },
  });
});

describe("positions", () => {
  const { electorate } = committee("...");
  const rules: BallotRules = { quorumPercent: 50, thresholdPercent: 50 };
  const said = (number: number, member: number, choice: PositionChoice): TakenPosition => {
    return { number, personId: `member-${member}`, choice };
  };

  test("of one person, the last one counts, in whatever order they are read", () => {
    const changed = [
      said(3, 0, "APPROVE"),
      said(1, 0, "OBJECT"),
      said(2, 1, "APPROVE"),
      said(4, 1, "ABSTAIN"),
    ];
    expect(tally(rules, electorate, changed).figures).toMatchObject({ approve: 1, object: 0, abstain: 1 });
  });

  test("of people outside the electorate, and of those with a stake, count for nothing", () => {
    const withStake = committee("r..").electorate;
    const positions = [said(1, 0, "APPROVE"), said(2, 7, "APPROVE")];
    expect(tally(rules, withStake, positions).figures).toMatchObject({ approve: 0, eligible: 2, recused: 1 });
  });
});

describe("everybody who decides is of one affiliation", () => {
  test.each<[string, (string | null)[], string | null]>([
    ["AA.", ["Acme", "Acme", "Other"], "Acme"],
    ["AO-", ["Acme", " acme ", "Other"], "Acme"],
    ["A..", ["Acme", null, null], "Acme"],
    ["AA", ["Acme", "Other"], null],
    ["AA", ["Acme", null], null],
    ["AA", [null, null], null],
    ["AA", ["", ""], null],
    ["--", ["Acme", "Acme"], null],
    ["...", ["Acme", "Acme", "Acme"], null],
    ["AR", ["Acme", "Other"], "Acme"],
  ])("%j of %j: %j", (letters, affiliations, sole) => {
    const { electorate, positions } = committee(letters, affiliations);
    const rules = { quorumPercent: 50, thresholdPercent: 50 };
    expect(tally(rules, electorate, positions).soleAffiliation).toBe(sole);
  });
});

test.each([
  ["A", true, "passes"],
  ["A..", true, "lacksQuorum"],
  ["O..", true, "lacksApprovals"],
  ["O", true, "cannotPass"],
  ["A", false, "passed"],
  ["O", false, "failed"],
  ["A..", false, "noQuorum"],
  ["---", false, "nobodyDecided"],
])("%j, open: %j, is explained as %s", (letters, isOpen, explanation) => {
  expect(explanationOf(tallied(50, 50, letters), isOpen)).toBe(explanation);
});

const percent = fc.integer({ min: 0, max: 100 });
const letters = fc.string({ unit: fc.constantFrom(..."AO-Rr."), maxLength: 12 });

test("what it says is missing is enough, and one less is not", () => {
  fc.assert(
    fc.property(percent, percent, letters, (quorum, threshold, given) => {
      const { missing } = tallied(quorum, threshold, given);
      const after = (more: number) => {
        let left = more;
        return tallied(
          quorum,
          threshold,
          given.replace(/\./g, (silent) => (left-- > 0 ? "A" : silent)),
        );
      };
      const silent = given.split(".").length - 1;
      const enough = missing.approvals ?? silent + 1;
      for (let more = 0; more <= silent; more += 1) {
        expect(after(more).outcome === "PASSED").toBe(more >= enough);
      }
    }),
  );
});
