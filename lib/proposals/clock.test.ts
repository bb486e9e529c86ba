import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actor } from "#prisma/factories.ts";
import {
  daysFromNow,
  makePeople,
  makeProposal,
  makeProposalInBallot,
  makeProposalInNotice,
  makeReviewedProposal,
  type People,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { castPosition } from "../ballots/commands.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { sweep } from "../sweep.ts";
import { requestChanges } from "./commands.ts";

freshDatabase();

let ivan: string;
let grace: string;
let ada: string;
let omar: string;
let people: People;

beforeEach(async () => {
  ({ ivan, grace, omar, ada, people } = await makePeople());
});

/** Two workers do at once what is due by then. */
async function sweptBy(days: number) {
  const now = daysFromNow(days);
  const { signal } = new AbortController();
  await Promise.all([sweep(db, now, signal), sweep(db, now, signal)]);
}

const statusOf = async (id: string) => (await db.proposal.findUniqueOrThrow({ where: { id } })).status;
const happened = (name: string) => db.event.count({ where: { name } });
const mailed = (mail: string) => db.delivery.findMany({ where: { mail }, select: { personId: true } });
const published = () =>
  db.$queryRaw<{ tags: string[] }[]>`
    SELECT payload->'tags' AS tags FROM graphile_worker._private_jobs
    WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'publishTags')`;

describe("a proposal expires", () => {
  test("when it has not found its supporters in a month", async () => {
    const { id } = await makeProposal(ivan, people.communityId);
    await sweptBy(29);
    expect(await statusOf(id)).toBe("SUBMITTED");
    await sweptBy(31);
    await sweptBy(32);
    expect(await statusOf(id)).toBe("EXPIRED");
    expect(await happened("proposal.expired")).toBe(1);
    expect(await mailed("proposalExpired")).toEqual([{ personId: ivan }]);
    const event = await db.event.findFirst({ where: { name: "proposal.expired" } });
    expect(event).toMatchObject({ isPublic: true, data: { from: "SUBMITTED" } });
    const tags = (await published()).flatMap((job) => job.tags);
    expect(tags).toEqual(expect.arrayContaining([`proposal:${id}`, `proposals:${people.communityId}`]));
  });

  test("when the changes asked for are not made in a month", async () => {
    const { id } = await makeReviewedProposal(ivan, grace, people.communityId);
    await run(await actor(grace), requestChanges, { proposalId: id, id: randomUUID(), body: "More." });
    await sweptBy(31);
    expect(await statusOf(id)).toBe("EXPIRED");
  });

  test("and never while the committee has the next step", async () => {
    const { id } = await makeReviewedProposal(ivan, grace, people.communityId);
    await sweptBy(90);
    expect(await statusOf(id)).toBe("IN_REVIEW");
  });
});

describe("a ballot", () => {
  test("reminds those who have said nothing, once, two days before it is due", async () => {
    const { ballotId } = await makeProposalInBallot(people);
    await run(await actor(omar), castPosition, { ballotId, choice: "ABSTAIN", reason: "" }, daysFromNow(9));
    await sweptBy(12.9);
    expect(await happened("ballot.reminded")).toBe(0);
    await sweptBy(13.1);
    await sweptBy(14);
    expect(await happened("ballot.reminded")).toBe(1);
    const reminded = (await mailed("ballotReminder")).map(({ personId }) => personId);
    expect(reminded.toSorted()).toEqual([ada, grace].toSorted());
  });

  test("is closed when it is due, by one of two workers", async () => {
    const { proposalId, ballotId } = await makeProposalInBallot(people);
    for (const personId of [grace, omar]) {
      const position = { ballotId, choice: "APPROVE" as const, reason: "" };
      await run(await actor(personId), castPosition, position, daysFromNow(9));
    }
    await sweptBy(14.9);
    expect(await happened("ballot.closed")).toBe(0);
    await sweptBy(15.1);
    expect(await happened("ballot.closed")).toBe(1);
    expect(await db.ballot.findFirst()).toMatchObject({ outcome: "PASSED", closedById: null });
    expect(await mailed("ballotClosed")).toEqual([{ personId: ada }]);
    expect((await published()).flatMap((job) => job.tags)).toContain(`proposal:${proposalId}`);
  });
});

test("a public notice that ends founds one SIG, and its pages are fresh", async () => {
  const { proposalId } = await makeProposalInNotice(people);
  await sweptBy(16.9);
  expect(await statusOf(proposalId)).toBe("NOTICE");
  await sweptBy(17.1);
  await sweptBy(18);
  expect(await statusOf(proposalId)).toBe("ACCEPTED");
  expect(await db.sig.findMany()).toMatchObject([{ proposalId, status: "FORMING" }]);
  expect(await mailed("proposalAccepted")).toEqual([{ personId: ivan }]);
  const tags = (await published()).flatMap((job) => job.tags);
  expect(tags).toEqual(expect.arrayContaining([`proposal:${proposalId}`, `community:${people.communityId}`]));
});
