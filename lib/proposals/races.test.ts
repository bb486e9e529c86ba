import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import {
  daysFromNow,
  makeClosedBallot,
  makeProposal,
  makeProposalInNotice,
  proposalSent,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Actor, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, Stale } from "../errors.ts";
import { acceptProposal } from "./clock.ts";
import { shepherdProposal, supportProposal, withdrawProposal } from "./commands.ts";
import { decideProposal, objectToProposal } from "./decide.ts";
import { saveProposal, submitProposal } from "./draft.ts";

freshDatabase();

let communityId: string;
let ivan: Actor;
let grace: Actor;
let ada: Actor;
let ids: { ivan: string; grace: string; ada: string };

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ids = {
    ivan: await makePerson("Ivan"),
    grace: await makeSteering("Grace", communityId),
    ada: await makeSteering("Ada", communityId, true),
  };
  ivan = await actor(ids.ivan);
  grace = await actor(ids.grace);
  ada = await actor(ids.ada);
});

function refusals(outcomes: PromiseSettledResult<unknown>[]) {
  return outcomes.filter((one) => one.status === "rejected").map((one) => one.reason);
}

const people = () => ({ proposerId: ids.ivan, shepherdId: ids.grace, chairId: ids.ada, communityId });

const twenty = <Result>(act: () => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: 20 }, () => act()));

test("the same form sent twenty times at once is one proposal, and every answer is that it is in", async () => {
  const form = proposalSent(communityId);
  expect(refusals(await twenty(() => run(ivan, submitProposal, form)))).toEqual([]);
  expect(await db.proposal.findMany()).toMatchObject([{ number: 1, status: "SUBMITTED" }]);
  expect(await db.proposalRevision.count()).toBe(1);
  expect(await db.event.count({ where: { name: "proposal.submitted" } })).toBe(1);
});

test("so is a draft that is handed in twenty times at once", async () => {
  const form = proposalSent(communityId);
  await run(ivan, saveProposal, form);
  expect(refusals(await twenty(() => run(ivan, submitProposal, form)))).toEqual([]);
  expect(await db.proposalRevision.count()).toBe(1);
  expect(await db.community.findFirstOrThrow()).toMatchObject({ lastProposalNumber: 1 });
});

test("of two proposals for one slug handed in at once, one is told that it is taken", async () => {
  const noor = await actor(await makePerson("Noor"));
  const outcomes = await Promise.allSettled([
    run(ivan, submitProposal, proposalSent(communityId)),
    run(noor, submitProposal, proposalSent(communityId)),
  ]);
  expect(refusals(outcomes)).toEqual([expect.any(Invalid)]);
  expect(await db.proposal.findMany()).toMatchObject([{ number: 1 }]);
});

test("a proposal taken up by twenty has one shepherd", async () => {
  const { id } = await makeProposal(ids.ivan, communityId);
  const refused = refusals(await twenty(() => run(grace, shepherdProposal, { proposalId: id })));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
});

test("of ten supporters at once, all are named, and the review opens once", async () => {
  const { id } = await makeProposal(ids.ivan, communityId);
  const names = Array.from({ length: 10 }, (_, index) => `Supporter${index}`);
  const supporters = await Promise.all(names.map(async (name) => actor(await makePerson(name))));
  const support = { proposalId: id, sentence: "Yes." };
  const outcomes = await Promise.allSettled(supporters.map((one) => run(one, supportProposal, support)));
  expect(refusals(outcomes)).toEqual([]);
  expect(await db.proposalSupport.count()).toBe(10);
  expect(await db.event.count({ where: { name: "proposal.reviewStarted" } })).toBe(1);
});

test("a decision published twenty times at once is one decision and one mail to each", async () => {
  const { proposalId } = await makeClosedBallot(people(), [
    [ids.grace, "APPROVE"],
    [ids.ada, "APPROVE"],
  ]);
  const words = { proposalId, synthesis: "Wanted.", conditions: "" };
  const refused = refusals(await twenty(() => run(ada, decideProposal, words, daysFromNow(10))));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
  expect(await db.decision.count()).toBe(1);
  expect(await db.delivery.count({ where: { mail: "proposalAnnounced" } })).toBe(2);
});

test("a proposal accepted twenty times at once is one SIG, one charter, one mail", async () => {
  const { proposalId } = await makeProposalInNotice(people());
  const accept = () => run(system, acceptProposal, { proposalId }, daysFromNow(18));
  const refused = refusals(await twenty(accept));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
  const mails = { mail: "proposalAccepted" };
  expect(
    await Promise.all([db.sig.count(), db.charterRevision.count(), db.delivery.count({ where: mails })]),
  ).toEqual([1, 1, 1]);
});

test("accepted, objected to and withdrawn at once, it goes one way only", async () => {
  const omar = await actor(await makeSteering("Omar", communityId));
  for (let round = 0; round < 5; round += 1) {
    const slug = `round-${round}`;
    const { proposalId } = await makeProposalInNotice(people(), { slug });
    const outcomes = await Promise.allSettled([
      run(system, acceptProposal, { proposalId }, daysFromNow(18)),
      run(omar, objectToProposal, { proposalId, reason: "No." }, daysFromNow(17)),
      run(ivan, withdrawProposal, { proposalId, reason: "No." }, daysFromNow(17)),
    ]);
    const { status } = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(await db.sig.count({ where: { slug } })).toBe(status === "ACCEPTED" ? 1 : 0);
    // A withdrawal may come after an objection, and nothing else after anything.
    const hasObjection = (await db.objection.count({ where: { proposalId } })) === 1;
    const isBoth = hasObjection && status === "WITHDRAWN";
    const stale = expect.any(Stale);
    expect(refusals(outcomes)).toEqual(isBoth ? [stale] : [stale, stale]);
  }
});
