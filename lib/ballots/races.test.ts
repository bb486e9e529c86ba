import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import { daysFromNow, makeProposalInBallot, type People } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Actor, system } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { Stale } from "../errors.ts";
import { acceptProposal } from "../proposals/clock.ts";
import { decideProposal } from "../proposals/decide.ts";
import { castPosition, closeBallot } from "./commands.ts";
import { tally } from "./outcome.ts";

freshDatabase();

const rounds = 200;

let people: People;
let members: Actor[];
let chair: Actor;

beforeEach(async () => {
  const communityId = (await makeCommunity("tensorflow")).id;
  await db.community.update({ where: { id: communityId }, data: { supportersNeeded: 0 } });
  const names = Array.from({ length: 8 }, (_, index) => `Member${index}`);
  const ids = await Promise.all(names.map((name) => makeSteering(name, communityId)));
  const chairId = await makeSteering("Ada", communityId, true);
  people = { proposerId: await makePerson("Ivan"), shepherdId: ids[0] ?? "", chairId, communityId };
  members = await Promise.all([...ids, chairId].map((id) => actor(id)));
  chair = await actor(chairId);
});

const choices = ["APPROVE", "OBJECT", "ABSTAIN"] as const;
const pick = () => choices[Math.floor(Math.random() * choices.length)] ?? "APPROVE";

/** True when it was done, false when it came too late. Everything else is a fault. */
async function tried<Input>(who: Actor, command: Command<Input, unknown>, input: Input, days: number) {
  try {
    await run(who, command, input, daysFromNow(days));
    return true;
  } catch (error) {
    if (error instanceof Stale) return false;
    throw error;
  }
}

test("nine members vote, change and close at once: one outcome, which is that of the last positions", {
  timeout: 240_000,
}, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { proposalId, ballotId } = await makeProposalInBallot(people, { slug: `round-${round}` });
    const vote = (who: Actor, choice: (typeof choices)[number]) =>
      tried(who, castPosition, { ballotId, choice, reason: "So." }, 9);
    const done = await Promise.all([
      ...members.map((who) => vote(who, pick())),
      ...members.map((who) => vote(who, pick())),
      ...[chair, chair, system].map((who) => tried(who, closeBallot, { ballotId }, who === system ? 16 : 9)),
    ]);
    expect(done.slice(-3).filter(Boolean)).toHaveLength(1);
    const ballot = await db.ballot.findUniqueOrThrow({
      where: { id: ballotId },
      include: { seats: true, positions: true },
    });
    expect(ballot.outcome).toBe(tally(ballot, ballot.seats, ballot.positions).outcome);
    const words = { proposalId, synthesis: "As voted.", conditions: "" };
    const decided = await Promise.all([chair, chair].map((who) => tried(who, decideProposal, words, 10)));
    expect(decided.filter(Boolean)).toHaveLength(ballot.outcome === "UNDECIDED" ? 0 : 1);
    await Promise.all([1, 2].map(() => tried(system, acceptProposal, { proposalId }, 18)));
    const sigs = await db.sig.count({ where: { proposalId } });
    expect(sigs).toBe(ballot.outcome === "PASSED" ? 1 : 0);
  }
});
