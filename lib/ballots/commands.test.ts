import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makePerson, makeSteering, runAs } from "#prisma/factories.ts";
import { daysFromNow, makePeople, makeProposalInBallot, type People } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { withdrawProposal } from "../proposals/commands.ts";
import type { FoundingForm } from "../proposals/schema.ts";
import { castPosition, closeBallot } from "./commands.ts";
import { positionForm } from "./schema.ts";

freshDatabase();

let ivan: string;
let noor: string;
let grace: string;
let ada: string;
let omar: string;
let people: People;

beforeEach(async () => {
  ({ ivan, grace, omar, ada, people } = await makePeople());
  noor = await makePerson("Noor");
});

const opened = async (more?: Partial<FoundingForm>) => (await makeProposalInBallot(people, more)).ballotId;

async function does<Input>(personId: string, command: Command<Input, unknown>, input: Input, days = 9) {
  await runAs(personId, command, input, daysFromNow(days));
}

const approval = (ballotId: string) => ({ ballotId, choice: "APPROVE" as const, reason: "" });
const objection = (ballotId: string) => ({ ballotId, choice: "OBJECT" as const, reason: "Who pays?" });

async function everything() {
  const [ballots, positions, proposals, events, deliveries] = await Promise.all([
    db.ballot.findMany(),
    db.position.count(),
    db.proposal.findMany({ select: { status: true, dueAt: true } }),
    ...[db.event.count(), db.delivery.count()],
  ]);
  return { ballots, positions, proposals, events, deliveries };
}

describe("opening a ballot", () => {
  test("freezes the rules and the committee with its affiliations, and tells them and the proposer", async () => {
    await db.steeringSeat.updateMany({ where: { personId: omar }, data: { affiliation: "Acme" } });
    const id = await opened();
    await db.community.updateMany({
      data: { quorumPercent: 90, thresholdPercent: 90, ballotsPublic: false },
    });
    await makeSteering("Hana", people.communityId);
    await db.steeringSeat.updateMany({ where: { personId: omar }, data: { until: daysFromNow(8) } });
    const ballot = await db.ballot.findUniqueOrThrow({ where: { id }, include: { seats: true } });
    expect(ballot).toMatchObject({
      quorumPercent: 50,
      thresholdPercent: 50,
      isPublic: true,
      openedById: ada,
    });
    expect(ballot.seats).toHaveLength(3);
    expect(ballot.seats).toContainEqual({
      ...{ ballotId: id, personId: omar, affiliation: "Acme", recusedAs: null },
    });
    const mails = await db.delivery.findMany({ where: { event: { name: "ballot.opened" } } });
    expect(mails.map(({ mail, personId }) => `${mail} ${personId}`).toSorted()).toEqual(
      [`ballotOpened ${grace}`, `ballotOpened ${omar}`, `proposalInBallot ${ivan}`].toSorted(),
    );
    await does(omar, castPosition, approval(id));
  });

  test("recuses the proposer and the proposed leads, who take no position", async () => {
    people.proposerId = omar;
    const leads = [
      { name: "G.", affiliation: "Demo", email: "grace@example.org" },
      { name: "Kenji", affiliation: "Demo", email: "" },
    ];
    people.shepherdId = ada;
    const id = await opened({ leads });
    const seats = await db.ballotSeat.findMany({ where: { recusedAs: { not: null } } });
    expect(new Map(seats.map((seat) => [seat.personId, seat.recusedAs]))).toEqual(
      new Map([
        [omar, "PROPOSER"],
        [grace, "LEAD"],
      ]),
    );
    for (const personId of [omar, grace]) {
      await expect(does(personId, castPosition, approval(id))).rejects.toThrow(NotAllowed);
    }
  });
});

describe("a position", () => {
  test("is taken by the electorate alone, and changes nothing when it is refused", async () => {
    const id = await opened();
    const hana = await makeSteering("Hana", people.communityId);
    const before = await everything();
    await expect(run(guest, castPosition, approval(id))).rejects.toThrow(NotAllowed);
    for (const personId of [ivan, noor, hana]) {
      await expect(does(personId, castPosition, approval(id))).rejects.toThrow(NotAllowed);
    }
    expect(await everything()).toEqual(before);
  });

  test("can be changed, and what was said before stays", async () => {
    const id = await opened();
    await does(omar, castPosition, objection(id));
    await does(omar, castPosition, approval(id));
    await does(omar, castPosition, approval(id));
    expect(await db.position.findMany({ orderBy: { number: "asc" } })).toMatchObject([
      { number: 1, choice: "OBJECT", reason: "Who pays?", personId: omar },
      { number: 2, choice: "APPROVE", personId: omar },
    ]);
    const events = await db.event.findMany({
      where: { ballotId: id, actorId: omar },
      orderBy: { at: "asc" },
    });
    expect(events.map(({ name }) => name)).toEqual(["ballot.positionTaken", "ballot.positionChanged"]);
    await expect(db.position.deleteMany()).rejects.toThrow("never changed");
  });

  test.each(["OBJECT", "RECUSE"])("%s needs a reason", (choice) => {
    const form = { ballotId: "018f0000-0000-7000-8000-00000000000a", choice };
    expect(positionForm.safeParse(form).error?.issues).toMatchObject([
      { path: ["reason"], message: "required" },
    ]);
    expect(positionForm.safeParse({ ...form, reason: "My employer." }).success).toBe(true);
  });

  test("of recusal is for good", async () => {
    const id = await opened();
    await does(omar, castPosition, { ballotId: id, choice: "RECUSE", reason: "My employer pays." });
    await expect(does(omar, castPosition, approval(id))).rejects.toThrow(NotAllowed);
  });

  test("comes too late at the due date, and when the ballot is closed", async () => {
    const id = await opened();
    const { dueAt } = await db.ballot.findUniqueOrThrow({ where: { id } });
    await expect(run(await actor(omar), castPosition, approval(id), dueAt)).rejects.toThrow(Stale);
    const lastMoment = new Date(dueAt.getTime() - 1);
    await run(await actor(omar), castPosition, approval(id), lastMoment);
    await does(ada, closeBallot, { ballotId: id });
    await expect(does(grace, castPosition, approval(id))).rejects.toThrow(Stale);
  });

  test("on no ballot is about nothing that exists", async () => {
    const { id } = await db.community.findFirstOrThrow();
    await expect(does(omar, castPosition, approval(id))).rejects.toThrow(NotFound);
  });
});

describe("closing", () => {
  test("is the chair's alone, and the clock's when it is due", async () => {
    const id = await opened();
    const before = await everything();
    for (const personId of [ivan, noor, grace, omar]) {
      await expect(does(personId, closeBallot, { ballotId: id })).rejects.toThrow(NotAllowed);
    }
    await expect(run(system, closeBallot, { ballotId: id }, daysFromNow(9))).rejects.toThrow(Stale);
    expect(await everything()).toEqual(before);
    await run(system, closeBallot, { ballotId: id }, daysFromNow(16));
    expect(await db.ballot.findFirst()).toMatchObject({ status: "CLOSED", closedById: null });
    await expect(does(ada, closeBallot, { ballotId: id })).rejects.toThrow(Stale);
  });

  test("with an outcome waits for the chair's decision, within a week", async () => {
    const id = await opened();
    for (const personId of [grace, ada]) await does(personId, castPosition, approval(id));
    await does(omar, castPosition, objection(id));
    await does(ada, closeBallot, { ballotId: id });
    expect(await db.ballot.findFirst()).toMatchObject({ outcome: "PASSED", closedById: ada });
    const proposal = await db.proposal.findFirstOrThrow();
    expect(proposal.status).toBe("IN_BALLOT");
    expect(proposal.dueAt?.getTime()).toBeCloseTo(daysFromNow(16).getTime(), -5);
  });

  test("without a quorum decides nothing, and the review goes on", async () => {
    const id = await opened();
    await does(grace, castPosition, approval(id));
    await does(ada, closeBallot, { ballotId: id });
    expect(await db.ballot.findFirst()).toMatchObject({ outcome: "UNDECIDED" });
    expect(await db.proposal.findFirst()).toMatchObject({ status: "IN_REVIEW" });
    const mails = await db.delivery.findMany({ where: { event: { name: "proposal.undecided" } } });
    expect(mails).toMatchObject([{ mail: "proposalUndecided", personId: ivan }]);
  });

  test("leaves nothing behind when its mails cannot be written", async () => {
    const id = await opened();
    const before = await everything();
    const mend = await breakDeliveries();
    await expect(run(system, closeBallot, { ballotId: id }, daysFromNow(16))).rejects.toThrow();
    await mend();
    expect(await everything()).toEqual(before);
  });

  test("is up to the other members when the chair is recused", async () => {
    const id = await opened();
    await does(ada, castPosition, { ballotId: id, choice: "RECUSE", reason: "My employer pays." });
    await expect(does(ada, closeBallot, { ballotId: id })).rejects.toThrow(NotAllowed);
    await does(omar, closeBallot, { ballotId: id });
    const mails = await db.delivery.findMany({ where: { mail: "ballotClosed" } });
    expect(mails.map(({ personId }) => personId)).toEqual([grace]);
  });
});

test("a proposal that is withdrawn takes its ballot with it", async () => {
  const ballotId = await opened();
  await does(omar, castPosition, approval(ballotId));
  await does(ivan, withdrawProposal, {
    proposalId: (await db.proposal.findFirstOrThrow()).id,
    reason: "No.",
  });
  expect(await db.ballot.findFirst()).toMatchObject({ status: "CALLED_OFF", outcome: null });
  await expect(does(grace, castPosition, approval(ballotId))).rejects.toThrow(Stale);
  await expect(does(ada, closeBallot, { ballotId })).rejects.toThrow(Stale);
});
