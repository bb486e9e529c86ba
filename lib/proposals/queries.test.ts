import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import {
  daysFromNow,
  makeClosedBallot,
  makeProposal,
  makeProposalInBallot,
  makeProposalInNotice,
  makeReviewedProposal,
  proposalSent,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { castPosition, closeBallot } from "../ballots/commands.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { requestChanges, supportProposal, withdrawProposal } from "./commands.ts";
import { commentOnProposal } from "./comments.ts";
import { decideProposal } from "./decide.ts";
import { discardProposal, saveProposal, submitProposal } from "./draft.ts";
import {
  boardsOf,
  findProposal,
  findProposals,
  findRevision,
  myProposals,
  proposalToEdit,
  proposalToReview,
  steeringBoard,
} from "./queries.ts";
import { anyProposal, registerFilters } from "./schema.ts";

freshDatabase();

let communityId: string;
let ivan: string;
let noor: string;
let grace: string;
let ada: string;

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ivan = await makePerson("Ivan");
  noor = await makePerson("Noor");
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
});

const people = () => ({ proposerId: ivan, shepherdId: grace, chairId: ada, communityId });
const approvals = (): [string, "APPROVE"][] => [
  [grace, "APPROVE"],
  [ada, "APPROVE"],
];
const numbered = (slug: string) => makeProposal(ivan, communityId, { slug });

async function withdrawn(slug: string) {
  const { id } = await numbered(slug);
  await run(await actor(ivan), withdrawProposal, { proposalId: id, reason: "No." });
}

describe("the register", () => {
  test("has what was handed in, the open ones first, and counts by status", async () => {
    await run(await actor(ivan), saveProposal, proposalSent(communityId, { slug: "draft" }));
    await withdrawn("one");
    await numbered("two");
    await numbered("three");
    const { proposals, counts } = await findProposals(communityId, anyProposal);
    expect(proposals.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(counts.toSorted((a, b) => a.count - b.count)).toEqual([
      { status: "WITHDRAWN", aim: "FOUND", count: 1 },
      { status: "SUBMITTED", aim: "FOUND", count: 2 },
    ]);
    const filtered = await findProposals(communityId, registerFilters.parse({ status: "withdrawn" }));
    expect(filtered.proposals.map(({ number }) => number)).toEqual([1]);
    expect(filtered.counts).toHaveLength(2);
  });

  test.each([
    [{ status: "in-review" }, { status: "IN_REVIEW", page: 1 }],
    [
      { status: "draft", page: "0" },
      { status: undefined, page: 1 },
    ],
    [
      { status: ["rejected", "accepted"], page: "3" },
      { status: "REJECTED", page: 3 },
    ],
    [{ status: "<script>" }, { status: undefined, page: 1 }],
  ])("reads %j as %j", (query, filters) => {
    expect(registerFilters.parse(query)).toEqual(filters);
  });
});

describe("a proposal for everybody", () => {
  test("names no address, and marks the comment that asked for changes", async () => {
    const members = [{ name: "Kim", affiliation: "", email: "kim@example.org" }];
    const { id } = await makeReviewedProposal(ivan, grace, communityId, { members });
    const asked = { proposalId: id, id: randomUUID(), body: "Name the machines." };
    await run(await actor(grace), requestChanges, asked);
    const found = await findProposal(communityId, 1);
    expect(JSON.stringify(found)).not.toContain("@example.org");
    expect(found?.comments).toMatchObject([{ asksForChanges: true, revision: { number: 1 } }]);
    expect(await findProposal(communityId, 2)).toBeNull();
  });

  test("keeps every revision, and what each one changed", async () => {
    const { id } = await makeReviewedProposal(ivan, grace, communityId);
    const form = proposalSent(communityId, { id });
    await run(await actor(grace), requestChanges, { proposalId: form.id, id: randomUUID(), body: "More." });
    const revised = { ...form, mission: "Twice the same result." };
    await run(await actor(ivan), saveProposal, revised);
    expect(await findProposal(communityId, 1)).toMatchObject({ content: { mission: form.mission } });
    await run(await actor(ivan), submitProposal, revised);
    const found = await findProposal(communityId, 1);
    expect(found?.content).toMatchObject({ mission: "Twice the same result." });
    expect(found?.revisions).toMatchObject([
      { number: 1, changed: [] },
      { number: 2, changed: ["mission"] },
    ]);
    const first = await findRevision(communityId, 1, 1);
    expect(first).toMatchObject({ isLatest: false, content: { mission: form.mission } });
    expect(JSON.stringify(first)).not.toContain("@example.org");
  });
});

describe("what somebody may do about it now", () => {
  async function mayOf(personId: string) {
    const { may } = await proposalToReview(await actor(personId), communityId, 1);
    return [...may].toSorted();
  }

  test("while it gathers supporters", async () => {
    await numbered("one");
    expect(await mayOf(ivan)).toEqual(["comment", "withdraw"]);
    expect(await mayOf(noor)).toEqual(["comment", "support"]);
    expect(await mayOf(grace)).toEqual(["comment", "mark", "resolve", "shepherd", "support"]);
    expect((await proposalToReview(guest, communityId, 1)).may.size).toBe(0);
  });

  test("while it is reviewed; and whose support stands, does not give it twice", async () => {
    const { id } = await makeReviewedProposal(ivan, grace, communityId);
    const reviews = ["comment", "handOver", "mark", "requestChanges", "resolve", "support"];
    expect(await mayOf(grace)).toEqual(reviews);
    expect(await mayOf(ada)).toEqual([...reviews, "openBallot"].toSorted());
    await run(await actor(noor), supportProposal, { proposalId: id, sentence: "Yes." });
    expect(await mayOf(noor)).toEqual(["comment"]);
    const { successors } = await proposalToReview(await actor(grace), communityId, 1);
    expect(successors).toEqual([{ personId: ada, name: "Ada" }]);
  });

  test("when they have a stake in it", async () => {
    const leads = [
      { name: "Ada", affiliation: "Demo", email: "ada@example.org" },
      { name: "Kenji", affiliation: "Demo", email: "" },
    ];
    await makeReviewedProposal(ivan, grace, communityId, { leads });
    const { may, hasStake } = await proposalToReview(await actor(ada), communityId, 1);
    expect([...may].toSorted()).toEqual(["comment", "support"]);
    expect(hasStake).toBe(true);
  });

  test("while the committee votes", async () => {
    await makeProposalInBallot(people());
    const ballotOf = async (personId: string) =>
      (await proposalToReview(await actor(personId), communityId, 1)).ballot;
    expect(await mayOf(ada)).toEqual(["comment"]);
    expect(await ballotOf(ada)).toMatchObject({ mayCast: true, mayClose: true, position: null });
    expect(await ballotOf(grace)).toMatchObject({ mayCast: true, mayClose: false });
    expect(await ballotOf(noor)).toMatchObject({ mayCast: false, mayClose: false });
    expect((await steeringBoard(await actor(ada), communityId)).open).toMatchObject([
      { awaitsMyPosition: true, owner: "electors" },
    ]);
  });

  test("when the ballot is closed, and when the decision is announced", async () => {
    const { proposalId } = await makeClosedBallot(people(), approvals());
    expect(await mayOf(grace)).toEqual(["comment"]);
    expect(await mayOf(ada)).toEqual(["announce", "comment"]);
    await run(await actor(ada), decideProposal, { proposalId, synthesis: "Yes.", conditions: "" });
    expect(await mayOf(grace)).toEqual(["comment", "object"]);
    expect(await mayOf(ivan)).toEqual(["comment", "withdraw"]);
  });

  test("after the end: nothing", async () => {
    const { proposalId } = await makeClosedBallot(people(), [
      [grace, "OBJECT"],
      [ada, "OBJECT"],
    ]);
    await run(await actor(ada), decideProposal, { proposalId, synthesis: "No.", conditions: "" });
    for (const personId of [ivan, noor, grace, ada]) expect(await mayOf(personId)).toEqual([]);
  });
});

describe("the ballot on the page", () => {
  const positionsShown = async (isOfCommittee: boolean) => {
    const found = await findProposal(communityId, 1, isOfCommittee);
    const [ballot] = found?.ballots ?? [];
    return { spoken: ballot?.spoken, result: ballot?.result?.explanation, shown: shownIn(ballot?.electors) };
  };
  const shownIn = (electors: { positions: unknown[] }[] = []) =>
    electors.reduce((sum, { positions }) => sum + positions.length, 0);

  test("shows who said what while it is open, and its arithmetic", async () => {
    const { ballotId } = await makeProposalInBallot(people());
    const position = { ballotId, choice: "OBJECT" as const, reason: "Who pays?" };
    await run(await actor(grace), castPosition, position, daysFromNow(9));
    expect(await positionsShown(false)).toEqual({ spoken: 1, result: "cannotPass", shown: 1 });
  });

  test("shows everybody but the committee only how many have spoken, where the community wants it so", async () => {
    await db.community.update({ where: { id: communityId }, data: { ballotsPublic: false } });
    const { ballotId } = await makeProposalInBallot(people());
    const approval = { ballotId, choice: "APPROVE" as const, reason: "" };
    await run(await actor(grace), castPosition, approval, daysFromNow(9));
    expect(await positionsShown(false)).toEqual({ spoken: 1, result: undefined, shown: 0 });
    expect(await positionsShown(true)).toEqual({ spoken: 1, result: "passes", shown: 1 });
    await run(await actor(ada), closeBallot, { ballotId }, daysFromNow(9));
    expect(await positionsShown(false)).toEqual({ spoken: 1, result: "passed", shown: 1 });
  });

  test("has a ruling from the announcement on, unless somebody objects", async () => {
    await makeProposalInNotice(people());
    expect((await findProposal(communityId, 1))?.ruling).toMatchObject({
      ...{ isPassed: true, conditions: "Report in May.", decidedBy: { name: "Ada" } },
    });
  });
});

test("answers stand below the comment they answer", async () => {
  const { id } = await numbered("one");
  const remark = { proposalId: id, id: randomUUID(), body: "Who pays?" };
  await run(await actor(noor), commentOnProposal, remark);
  const answer = { proposalId: id, id: randomUUID(), parentId: remark.id, body: "We do." };
  await run(await actor(ivan), commentOnProposal, answer);
  const found = await findProposal(communityId, 1);
  expect(found).toMatchObject({
    commentCount: 2,
    comments: [{ body: "Who pays?", answers: [{ body: "We do." }] }],
  });
});

describe("drafts", () => {
  test("are found by their proposer alone, and stand on nobody else's page", async () => {
    const form = proposalSent(communityId);
    await run(await actor(ivan), saveProposal, form);
    expect(await proposalToEdit(await actor(ivan), communityId, form.id)).toMatchObject({ mayEdit: true });
    for (const personId of [noor, grace, ada]) {
      await expect(proposalToEdit(await actor(personId), communityId, form.id)).rejects.toThrow(NotFound);
      expect(await myProposals(await actor(personId))).toEqual([]);
    }
    await expect(proposalToEdit(guest, communityId, form.id)).rejects.toThrow(NotFound);
    expect(await myProposals(await actor(ivan))).toMatchObject([{ id: form.id, status: "DRAFT" }]);
    await run(await actor(ivan), discardProposal, { proposalId: form.id });
    expect(await myProposals(await actor(ivan))).toEqual([]);
  });

  test("tell what the committee asked to change", async () => {
    const { id } = await makeReviewedProposal(ivan, grace, communityId);
    await run(await actor(grace), requestChanges, { proposalId: id, id: randomUUID(), body: "More." });
    const { asked, mayEdit } = await proposalToEdit(await actor(ivan), communityId, id);
    expect(asked).toMatchObject({ body: "More.", author: { name: "Grace" } });
    expect(mayEdit).toBe(true);
  });
});

describe("the board", () => {
  test("is the committee's, the soonest due first", async () => {
    await numbered("one");
    await makeReviewedProposal(noor, grace, communityId, { slug: "two" });
    await withdrawn("three");
    const board = await steeringBoard(await actor(grace), communityId);
    expect(board.open.map(({ number }) => number)).toEqual([2, 1]);
    expect(await boardsOf(await actor(grace))).toMatchObject([
      { slug: "tensorflow", _count: { proposals: 2 } },
    ]);
  });

  test("is not there for anybody else, nor for another community's committee", async () => {
    const elsewhere = await makeCommunity("keras");
    const hana = await makeSteering("Hana", elsewhere.id, true);
    for (const personId of [ivan, noor, hana]) {
      await expect(steeringBoard(await actor(personId), communityId)).rejects.toThrow(NotFound);
    }
    await expect(steeringBoard(guest, communityId)).rejects.toThrow(NotFound);
    expect(await boardsOf(guest)).toEqual([]);
  });
});
