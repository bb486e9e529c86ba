import { beforeEach, describe, expect, test } from "vitest";
import { breakDeliveries, makePerson, runAs } from "#prisma/factories.ts";
import {
  daysFromNow,
  makeClosedBallot,
  makePeople,
  makeProposalInNotice,
  makeReviewedProposal,
  type People,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { castPosition, closeBallot } from "../ballots/commands.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, Stale } from "../errors.ts";
import { acceptProposal } from "./clock.ts";
import { withdrawProposal } from "./commands.ts";
import { commentOnProposal, markComment, resolveComment } from "./comments.ts";
import { decideProposal, objectToProposal, openProposalBallot } from "./decide.ts";

freshDatabase();

let ivan: string;
let noor: string;
let grace: string;
let ada: string;
let omar: string;
let people: People;

beforeEach(async () => {
  ({ ivan, grace, omar, ada, people } = await makePeople("ko"));
  noor = await makePerson("Noor");
});

const reviewed = async () => (await makeReviewedProposal(ivan, grace, people.communityId)).id;
const words = { synthesis: "Nobody objected.", conditions: "Report in May." };
const passed = () => [grace, ada].map((id): [string, "APPROVE"] => [id, "APPROVE"]);
const failed = () => [grace, omar].map((id): [string, "OBJECT"] => [id, "OBJECT"]);

async function does<Input>(personId: string, command: Command<Input, unknown>, input: Input, days = 10) {
  await runAs(personId, command, input, daysFromNow(days));
}

async function everything() {
  const [proposals, decisions, objections, ballots, events, deliveries] = await Promise.all([
    db.proposal.findMany({ select: { status: true, dueAt: true } }),
    ...[db.decision.count(), db.objection.count(), db.ballot.count(), db.event.count(), db.delivery.count()],
  ]);
  return { proposals, decisions, objections, ballots, events, deliveries };
}

type Case = {
  verb: string;
  from: () => Promise<string>; // the proposal's id
  command: Command<never, unknown>;
  input: (proposalId: string) => unknown;
  by: () => string;
  notBy: () => string[];
};

const cases: Case[] = [
  {
    verb: "open the ballot",
    from: reviewed,
    command: openProposalBallot,
    input: (proposalId) => ({ proposalId }),
    by: () => ada,
    notBy: () => [ivan, noor, grace, omar],
  },
  {
    verb: "announce what passed",
    from: async () => (await makeClosedBallot(people, passed())).proposalId,
    command: decideProposal,
    input: (proposalId) => ({ proposalId, ...words }),
    by: () => ada,
    notBy: () => [ivan, noor, grace, omar],
  },
  {
    verb: "reject what failed",
    from: async () => (await makeClosedBallot(people, failed())).proposalId,
    command: decideProposal,
    input: (proposalId) => ({ proposalId, ...words }),
    by: () => ada,
    notBy: () => [ivan, noor, grace, omar],
  },
  {
    verb: "object",
    from: async () => (await makeProposalInNotice(people)).proposalId,
    command: objectToProposal,
    input: (proposalId) => ({ proposalId, reason: "The machines are gone." }),
    by: () => omar,
    notBy: () => [ivan, noor],
  },
];

describe.each(cases)("to $verb", ({ from, command, input, by, notBy }) => {
  const act = (personId: string, id: string) => does(personId, command, input(id) as never, 12);

  test("is refused to everybody whom the policy leaves out, and changes nothing", async () => {
    const id = await from();
    const before = await everything();
    await expect(run(guest, command, input(id) as never)).rejects.toThrow(NotAllowed);
    for (const personId of notBy()) await expect(act(personId, id)).rejects.toThrow(NotAllowed);
    expect(await everything()).toEqual(before);
  });

  test("is too late when the proposal has ended, and a second time", async () => {
    const id = await from();
    await act(by(), id);
    await expect(act(by(), id)).rejects.toThrow();
    const gone = await db.proposal.findFirstOrThrow();
    if (gone.endedAt) return;
    await does(ivan, withdrawProposal, { proposalId: id, reason: "No." });
    await expect(act(by(), id)).rejects.toThrow(Stale);
  });

  test("leaves nothing behind when its mails cannot be written", async () => {
    const id = await from();
    const before = await everything();
    const mend = await breakDeliveries();
    await expect(act(by(), id)).rejects.toThrow();
    await mend();
    expect(await everything()).toEqual(before);
    await act(by(), id);
  });
});

describe("a ballot opens", () => {
  const wholeForm = (key: string) => ({ fields: { "": key } });

  test("when the comment period has ended", async () => {
    const proposalId = await reviewed();
    await expect(does(ada, openProposalBallot, { proposalId }, 6)).rejects.toMatchObject(
      wholeForm("commentPeriodRuns"),
    );
    await does(ada, openProposalBallot, { proposalId }, 8);
  });

  test("when nothing is left to be resolved", async () => {
    const proposalId = await reviewed();
    const id = "018f0000-0000-7000-8000-00000000000a";
    await does(noor, commentOnProposal, { proposalId, id, body: "Who pays?" });
    await does(grace, markComment, { proposalId, commentId: id });
    const opening = does(ada, openProposalBallot, { proposalId });
    await expect(opening).rejects.toMatchObject(wholeForm("commentsUnresolved"));
    await does(grace, resolveComment, { proposalId, commentId: id });
    await does(ada, openProposalBallot, { proposalId });
  });

  test("by another member where the chair has a stake or the seat is empty", async () => {
    const { id: proposalId } = await makeReviewedProposal(ada, grace, people.communityId);
    await expect(does(ada, openProposalBallot, { proposalId })).rejects.toThrow(NotAllowed);
    await does(omar, openProposalBallot, { proposalId });
  });
});

describe("a decision", () => {
  test("to accept is announced for a week, told to the proposer and the committee, and founds nothing yet", async () => {
    const { proposalId, ballotId } = await makeClosedBallot(people, passed());
    await does(ada, decideProposal, { proposalId, ...words });
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(row).toMatchObject({ status: "NOTICE", endedAt: null });
    expect(row.dueAt?.getTime()).toBeCloseTo(daysFromNow(17).getTime(), -5);
    expect(await db.decision.findMany()).toMatchObject([{ ballotId, ...words, decidedById: ada }]);
    const mails = await db.delivery.findMany({ where: { mail: "proposalAnnounced" } });
    expect(mails.map(({ personId }) => personId).toSorted()).toEqual([grace, ivan, omar].toSorted());
    expect(await db.sig.count()).toBe(0);
  });

  test("to reject ends the proposal at once, in the chair's words", async () => {
    const { proposalId } = await makeClosedBallot(people, failed());
    await does(ada, decideProposal, { proposalId, ...words });
    expect(await db.proposal.findFirst()).toMatchObject({ status: "REJECTED", dueAt: null });
    expect(await db.delivery.count({ where: { mail: "proposalRejected", personId: ivan } })).toBe(1);
    expect(await db.sig.count()).toBe(0);
  });

  test("waits for the ballot's end", async () => {
    const proposalId = await reviewed();
    await does(ada, openProposalBallot, { proposalId });
    await expect(does(ada, decideProposal, { proposalId, ...words })).rejects.toThrow(Stale);
  });

  test("is no matter of a chair who has recused themself", async () => {
    const proposalId = await reviewed();
    await does(ada, openProposalBallot, { proposalId });
    const { id: ballotId } = await db.ballot.findFirstOrThrow();
    await does(ada, castPosition, { ballotId, choice: "RECUSE", reason: "My employer pays." });
    await expect(does(ada, decideProposal, { proposalId, ...words })).rejects.toThrow(NotAllowed);
  });
});

describe("an objection", () => {
  test("brings the proposal back to review with its reason, and a person has one", async () => {
    const { proposalId, ballotId } = await makeProposalInNotice(people);
    const objection = { proposalId, reason: "The machines are gone." };
    await does(omar, objectToProposal, objection, 12);
    expect(await db.proposal.findFirst()).toMatchObject({ status: "IN_REVIEW" });
    expect(await db.objection.findMany()).toMatchObject([{ ballotId, personId: omar }]);
    await expect(run(system, acceptProposal, { proposalId }, daysFromNow(40))).rejects.toThrow(Stale);

    await does(ada, openProposalBallot, { proposalId }, 13);
    const second = await db.ballot.findFirstOrThrow({ where: { status: "OPEN" } });
    for (const personId of [grace, ada]) {
      await does(personId, castPosition, { ballotId: second.id, choice: "APPROVE", reason: "" }, 13);
    }
    await does(ada, closeBallot, { ballotId: second.id }, 14);
    await does(ada, decideProposal, { proposalId, ...words }, 14);
    await expect(does(omar, objectToProposal, objection, 15)).rejects.toMatchObject({
      fields: { "": "objectedBefore" },
    });
    await run(system, acceptProposal, { proposalId }, daysFromNow(22));
    expect(await db.sig.count()).toBe(1);
  });
});
