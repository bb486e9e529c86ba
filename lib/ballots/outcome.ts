import type { BallotOutcome, PositionChoice, RecusalGround } from "../generated/prisma/enums.ts";

/** The rules of a ballot as they stood when it opened, in percent. */
export type BallotRules = { quorumPercent: number; thresholdPercent: number };

export type Elector = { personId: string; affiliation: string | null; recusedAs: RecusalGround | null };

export type TakenPosition = { number: number; personId: string; choice: PositionChoice };

/** Where a ballot stands: what it is if it closes now, and what keeps it from passing. */
export type Standing = "passes" | "lacksQuorum" | "lacksApprovals" | "cannotPass";

export type Tally = {
  outcome: BallotOutcome; // if it closes now
  standing: Standing;
  figures: Figures;
  missing: {
    positions: number; // to the quorum, abstentions included
    approvals: number | null; // to pass, if nobody objects meanwhile; null when the silent are too few
  };
  soleAffiliation: string | null; // of everybody who approves or objects
};

type Figures = {
  electorate: number;
  recused: number;
  eligible: number; // the electorate without the recused
  approve: number;
  object: number;
  abstain: number;
  silent: number;
  quorum: number; // positions needed, abstentions included
  approvalsNeeded: number; // of those who approve or object now
};

/** The arithmetic of a ballot. Of the positions of one person the last one counts. */
export function tally(
  rules: BallotRules,
  electorate: readonly Elector[],
  positions: readonly TakenPosition[],
): Tally {
  const last = new Map(
    positions.toSorted((a, b) => a.number - b.number).map(({ personId, choice }) => [personId, choice]),
  );
  const choiceOf = ({ personId, recusedAs }: Elector) => (recusedAs ? "RECUSE" : last.get(personId));
  const count = (choice?: PositionChoice) => electorate.filter((one) => choiceOf(one) === choice).length;
  const [approve, object, abstain, silent] = [count("APPROVE"), count("OBJECT"), count("ABSTAIN"), count()];
  const eligible = approve + object + abstain + silent;
  const quorum = Math.ceil((eligible * rules.quorumPercent) / 100);
  const figures: Figures = {
    ...{ electorate: electorate.length, recused: electorate.length - eligible, eligible },
    ...{ approve, object, abstain, silent, quorum },
    approvalsNeeded: approvalsNeeded(approve + object, rules),
  };
  const deciding = electorate.filter((one) => ["APPROVE", "OBJECT"].includes(choiceOf(one) ?? ""));
  return {
    outcome: outcomeOf(figures),
    ...standingOf(figures, rules),
    figures,
    soleAffiliation: soleAffiliationOf(deciding),
  };
}

/** How many of so many approvals and objections have to be approvals: more than the threshold, and at 100 all of them. */
function approvalsNeeded(deciding: number, { thresholdPercent }: BallotRules): number {
  return Math.max(1, Math.min(deciding, Math.floor((deciding * thresholdPercent) / 100) + 1));
}

function outcomeOf({ approve, object, abstain, quorum, approvalsNeeded }: Figures): BallotOutcome {
  const deciding = approve + object;
  if (deciding + abstain < quorum || deciding === 0) return "UNDECIDED";
  return approve >= approvalsNeeded ? "PASSED" : "FAILED";
}

function standingOf(figures: Figures, rules: BallotRules): Pick<Tally, "standing" | "missing"> {
  const { approve, object, abstain, silent, quorum } = figures;
  const present = approve + object + abstain;
  const isEnough = (more: number) =>
    present + more >= quorum && approve + more >= approvalsNeeded(approve + object + more, rules);
  const approvals = Array.from({ length: silent + 1 }, (_, more) => more).find(isEnough) ?? null;
  const missing = { positions: Math.max(0, quorum - present), approvals };
  if (approvals === 0) return { standing: "passes", missing };
  if (approvals === null) return { standing: "cannotPass", missing };
  const hasMajority = approve >= figures.approvalsNeeded;
  return { standing: hasMajority ? "lacksQuorum" : "lacksApprovals", missing };
}

function soleAffiliationOf(deciding: readonly Elector[]): string | null {
  const [first, ...others] = deciding.map(({ affiliation }) => affiliation?.trim() ?? "");
  if (!first) return null;
  const isSame = (other: string) => other.toLowerCase() === first.toLowerCase();
  return others.every(isSame) ? first : null;
}

export type Explanation = Standing | "passed" | "failed" | "noQuorum" | "nobodyDecided";

/** The key below `ballots.sentence` that explains the arithmetic; its values are `figures` and `missing`. */
export function explanationOf({ outcome, standing, missing }: Tally, isOpen: boolean): Explanation {
  if (isOpen) return standing;
  if (outcome === "PASSED") return "passed";
  if (outcome === "FAILED") return "failed";
  return missing.positions > 0 ? "noQuorum" : "nobodyDecided";
}
