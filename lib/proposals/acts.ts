import type { Actor } from "../actor.ts";
import { can, type Subject } from "../policy.ts";
import { type ProposalVerb, takes } from "./state.ts";
import type { ProposalPage } from "./view.ts";

const acts = [
  ...(["submit", "withdraw", "support", "comment", "mark", "resolve", "shepherd", "handOver"] as const),
  ...(["requestChanges", "openBallot", "announce", "reject", "object"] as const),
] as const satisfies readonly ProposalVerb[];

export type Act = (typeof acts)[number];

/** What the actor may do about a proposal now. */
export function actsOf(actor: Actor, proposal: ProposalPage, subject: Subject): ReadonlySet<Act> {
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const missing = notNow(proposal, personId);
  return new Set(
    acts.filter(
      (act) =>
        takes(proposal.status, act) && can(actor, `proposal.${act}`, subject) && !missing.includes(act),
    ),
  );
}

/** What the state would permit and something else does not. */
function notNow(proposal: ProposalPage, personId: string | undefined): Act[] {
  const [ballot] = proposal.ballots;
  const isSupporter = proposal.supports.some((one) => one.personId === personId);
  const hasObjected = proposal.ballots.some((one) => one.decision?.objection?.personId === personId);
  const missing: [Act, boolean][] = [
    ["support", isSupporter || proposal.aim !== "FOUND"],
    ["shepherd", proposal.shepherd !== null],
    ["handOver", proposal.shepherd === null],
    ["announce", ballot?.outcome !== "PASSED"],
    ["reject", ballot?.outcome !== "FAILED"],
    ["object", hasObjected],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([act]) => act);
}

/** The open ballot with what the actor may do about it. */
export function ballotFor(actor: Actor, { ballots, communityId }: ProposalPage, subject: Subject) {
  const ballot = ballots.find(({ status }) => status === "OPEN");
  if (!ballot) return null;
  const own = ballot.electors.find((one) => actor.kind === "person" && one.personId === actor.personId);
  const withStake = ballot.electors.filter(({ recusedAs }) => recusedAs).map(({ personId }) => personId);
  const about: Subject = {
    communityId,
    isChairBarred: subject.isChairBarred,
    electorIds: ballot.electors.map(({ personId }) => personId),
    recusedIds: [...withStake, ...(subject.recusedIds ?? [])],
  };
  return {
    ballot,
    position: own?.positions.at(-1) ?? null,
    mayCast: can(actor, "ballot.cast", about),
    mayClose: can(actor, "ballot.close", about),
  };
}
