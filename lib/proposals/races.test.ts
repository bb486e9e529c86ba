import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import { makeProposal, makeReviewedProposal, proposalSent } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import type { Actor } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, Stale } from "../errors.ts";
import { acceptProposal, rejectProposal, reviewProposal, withdrawProposal } from "./commands.ts";
import { saveProposal, submitProposal } from "./draft.ts";

freshDatabase();

let communityId: string;
let ivan: Actor;
let grace: Actor;
let ada: Actor;
let ids: { ivan: string; grace: string };

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ids = { ivan: await makePerson("Ivan"), grace: await makeSteering("Grace", communityId) };
  ivan = await actor(ids.ivan);
  grace = await actor(ids.grace);
  ada = await actor(await makeSteering("Ada", communityId, true));
});

function refusals(outcomes: PromiseSettledResult<unknown>[]) {
  return outcomes.filter((one) => one.status === "rejected").map((one) => one.reason);
}

const twenty = <Result>(act: () => Promise<Result>) =>
  Promise.allSettled(Array.from({ length: 20 }, () => act()));

const ruling = (proposalId: string) => ({ proposalId, synthesis: "Wanted.", conditions: "" });

test("the same form sent twenty times at once is one proposal, and every answer is that it is in", async () => {
  const form = proposalSent(communityId);
  expect(refusals(await twenty(() => run(ivan, submitProposal, form)))).toEqual([]);
  expect(await db.proposal.findMany()).toMatchObject([{ number: 1, status: "SUBMITTED" }]);
  expect(await db.proposalRevision.count()).toBe(1);
  expect(await db.delivery.count()).toBe(2);
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

test("a review taken up by twenty has one shepherd", async () => {
  const { id } = await makeProposal(ids.ivan, communityId);
  const refused = refusals(await twenty(() => run(grace, reviewProposal, { proposalId: id })));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
});

test("a proposal accepted twenty times at once is one SIG, one decision, one mail", async () => {
  const { id } = await makeReviewedProposal(ids.ivan, ids.grace, communityId);
  const refused = refusals(await twenty(() => run(ada, acceptProposal, ruling(id))));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
  const mails = { mail: "proposalAccepted" };
  expect(
    await Promise.all([
      db.sig.count(),
      db.proposalDecision.count(),
      db.charterRevision.count(),
      db.delivery.count({ where: mails }),
    ]),
  ).toEqual([1, 1, 1, 1]);
});

test("accepted, rejected and withdrawn at once, it ends in one way only", async () => {
  for (let round = 0; round < 5; round += 1) {
    const slug = `round-${round}`;
    const { id } = await makeReviewedProposal(ids.ivan, ids.grace, communityId, { slug });
    const outcomes = await Promise.allSettled([
      run(ada, acceptProposal, ruling(id)),
      run(ada, rejectProposal, ruling(id)),
      run(ivan, withdrawProposal, { proposalId: id }),
    ]);
    expect(refusals(outcomes)).toEqual([expect.any(Stale), expect.any(Stale)]);
    const { status } = await db.proposal.findUniqueOrThrow({ where: { id } });
    expect(await db.sig.count({ where: { slug } })).toBe(status === "ACCEPTED" ? 1 : 0);
  }
});
