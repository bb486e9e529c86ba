import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import {
  closingSent,
  daysFromNow,
  makeClosing,
  makeProposal,
  proposalSent,
} from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { handOverProposal, requestChanges, shepherdProposal, supportProposal } from "./commands.ts";
import { openProposalBallot } from "./decide.ts";
import { discardProposal, saveProposal, submitProposal } from "./draft.ts";
import { findProposals } from "./queries.ts";
import { type ClosingForm, registerFilters } from "./schema.ts";
import { findSimilar } from "./similar.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let successorId: string;
let [lin, noor, yuna, grace, ada, mei] = ["", "", "", "", "", ""];

const does = async <Input, Result>(who: string, command: Command<Input, Result>, input: Input, days = 0) =>
  (await run(await actor(who), command, input, daysFromNow(days))).result;
const form = (more: Partial<ClosingForm> = {}) => closingSent({ communityId, sigId, ...more });
const merging = (more: Partial<ClosingForm> = {}) => form({ aim: "MERGE", into: "tools", ...more });
const rowOf = (id: string) => db.proposal.findUniqueOrThrow({ where: { id }, include: { revisions: true } });
const put = (id: string, status: "RETIRED" | "ACTIVE") => db.sig.update({ where: { id }, data: { status } });

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  sigId = (await makeSig({ communityId, slug: "addons" })).id;
  successorId = (await makeSig({ communityId, slug: "tools" })).id;
  lin = await makeLead("Lin", sigId);
  yuna = await makeLead("Yuna", successorId);
  noor = await makePerson("Noor");
  await makeMember(noor, sigId);
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
  mei = await makeSteering("Mei", (await makeCommunity("keras")).id, true);
});

describe("a draft of it", () => {
  test("is kept as it stands, named after the SIGs in its language, and may leave the successor open", async () => {
    const draft = merging({ into: "", why: "", language: "zh" });
    await does(lin, saveProposal, draft);
    expect(await rowOf(draft.id)).toMatchObject({
      ...{ status: "DRAFT", number: null, aim: "MERGE", aboutSigId: sigId, mergeIntoId: null, slug: "" },
      name: "将 SIG addons 并入 …",
    });
    await does(lin, saveProposal, { ...draft, into: "tools", language: "en" });
    expect(await rowOf(draft.id)).toMatchObject({
      ...{ mergeIntoId: successorId, name: "Merge SIG addons into SIG tools" },
      content: { aim: "MERGE", into: "tools", name: "Merge SIG addons into SIG tools" },
    });
    await does(lin, saveProposal, { ...draft, aim: "RETIRE", into: "tools", language: "en" });
    expect(await rowOf(draft.id)).toMatchObject({
      ...{ aim: "RETIRE", mergeIntoId: null, name: "Close SIG addons", content: { into: "" } },
    });
    expect(await db.delivery.count()).toBe(0);
  });

  test("is for leads of the SIG and the committee", async () => {
    for (const who of [noor, yuna, mei]) {
      await expect(does(who, saveProposal, form())).rejects.toThrow(NotAllowed);
      await expect(does(who, submitProposal, form())).rejects.toThrow(NotAllowed);
    }
    await expect(run(guest, saveProposal, form())).rejects.toThrow(NotAllowed);
    expect(await db.proposal.count()).toBe(0);
    for (const who of [lin, grace, ada]) await does(who, saveProposal, form());
    expect(await db.proposal.count()).toBe(3);
  });

  test("is of its proposer, of its SIG and of its sort, whoever sends its id again", async () => {
    const draft = form();
    await does(lin, saveProposal, draft);
    await expect(does(grace, saveProposal, draft)).rejects.toThrow(NotFound);
    const founding = proposalSent(communityId, { id: draft.id });
    await expect(does(lin, saveProposal, founding)).rejects.toThrow(NotFound);
    const { id } = await makeProposal(grace, communityId);
    await expect(does(grace, saveProposal, form({ id }))).rejects.toThrow(NotFound);
    await does(grace, saveProposal, form({ id: randomUUID() }));
    const ofOther = { ...draft, sigId: successorId };
    await expect(does(lin, saveProposal, ofOther)).rejects.toThrow(NotAllowed);
  });

  test("begins where the SIG lives, and in its community", async () => {
    await put(sigId, "RETIRED");
    await expect(does(grace, saveProposal, form())).rejects.toThrow(Stale);
    const elsewhere = (await db.community.findUniqueOrThrow({ where: { slug: "keras" } })).id;
    await expect(does(mei, saveProposal, { ...form(), communityId: elsewhere })).rejects.toThrow(NotFound);
    await expect(does(grace, saveProposal, form({ sigId: randomUUID() }))).rejects.toThrow(NotFound);
  });

  test("can be thrown away", async () => {
    const draft = merging({ into: "" });
    await does(lin, saveProposal, draft);
    await does(lin, discardProposal, { proposalId: draft.id });
    expect(await rowOf(draft.id)).toMatchObject({ status: "WITHDRAWN", number: null });
  });
});

describe("handed in", () => {
  test("it has its number and is in review at once, without supporters", async () => {
    const { id } = await makeClosing(lin, merging());
    const row = await rowOf(id);
    expect(row).toMatchObject({ number: 1, status: "IN_REVIEW", aim: "MERGE", mergeIntoId: successorId });
    expect(row.revisions).toHaveLength(1);
    expect(row.commentsUntil?.getTime()).toBeCloseTo(daysFromNow(7).getTime(), -8);
    const told = await db.delivery.findMany({ select: { mail: true, personId: true } });
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { mail: "proposalToReview", personId: grace },
        { mail: "proposalToReview", personId: ada },
      ]),
    );
    expect(await db.consent.count()).toBe(0);
    await expect(does(noor, supportProposal, { proposalId: id, sentence: "Yes." })).rejects.toThrow(Stale);
  });

  test("the page of its SIG is made fresh with every step", async () => {
    const { tags, result } = await run(await actor(lin), submitProposal, form());
    expect(tags).toContain(`sig:${sigId}`);
    const taken = await run(await actor(grace), shepherdProposal, { proposalId: result.id });
    expect(taken.tags).toContain(`sig:${sigId}`);
  });

  test("with something missing it is refused field by field, and nothing is written", async () => {
    const refused = (sent: ClosingForm) => expect(does(lin, submitProposal, sent)).rejects;
    await refused(merging({ into: "", why: "", archives: "", tried: "" })).toMatchObject({
      fields: { into: "choose", why: "required", archives: "required" },
    });
    const elsewhere = await makeSig({ communityId: (await makeCommunity()).id, slug: "far" });
    for (const into of ["addons", "far", elsewhere.id, "nowhere"]) {
      await refused(merging({ into })).toMatchObject({ fields: { into: "choose" } });
    }
    await put(successorId, "RETIRED");
    await refused(merging()).toMatchObject({ fields: { into: "choose" } });
    expect(await db.proposal.count()).toBe(0);
  });

  test("there is no second way for the SIG to end, until it is taken back or decided", async () => {
    const { id } = await makeClosing(lin, form());
    const second = merging();
    await expect(does(grace, submitProposal, second)).rejects.toMatchObject({
      fields: { "": "closingProposed" },
    });
    await does(grace, saveProposal, second);
    await db.proposal.update({ where: { id }, data: { status: "EXPIRED" } });
    await does(grace, submitProposal, second);
    const other = makeClosing(yuna, closingSent({ communityId, sigId: successorId }));
    await expect(other).resolves.toMatchObject({ status: "IN_REVIEW", number: 3 });
  });

  test("the database keeps both to it", async () => {
    const { id } = await makeClosing(lin, form());
    const { content } = await rowOf(id);
    const twice = { communityId, proposerId: lin, content: content ?? {}, aboutSigId: sigId, number: 9 };
    const made = (more: object) =>
      db.proposal.create({ data: { ...twice, aim: "RETIRE", status: "SUBMITTED", ...more } });
    await expect(made({})).rejects.toThrow("Unique constraint");
    for (const odd of [
      { aboutSigId: null },
      { aim: "FOUND" },
      { aim: "MERGE" },
      { mergeIntoId: successorId },
      { aim: "MERGE", mergeIntoId: sigId },
    ]) {
      await expect(made({ status: "EXPIRED", ...odd })).rejects.toThrow("check constraint");
    }
  });

  test("without its mails nothing has happened", async () => {
    const mend = await breakDeliveries();
    await expect(does(lin, submitProposal, form())).rejects.toThrow();
    await mend();
    expect(await Promise.all([db.proposal.count(), db.event.count()])).toEqual([0, 0]);
  });

  test("it can be revised into the other way, and the register knows the aim", async () => {
    const { id } = await makeClosing(lin, form());
    await makeProposal(noor, communityId);
    await does(grace, requestChanges, { proposalId: id, id: randomUUID(), body: "Why not in tools?" });
    const revised = merging({ id });
    await does(lin, saveProposal, revised);
    expect(await rowOf(id)).toMatchObject({ aim: "RETIRE", name: "Close SIG addons" });
    await does(lin, submitProposal, revised);
    expect(await rowOf(id)).toMatchObject({ status: "IN_REVIEW", aim: "MERGE", mergeIntoId: successorId });
    const mergers = await findProposals(communityId, registerFilters.parse({ aim: "merge" }));
    expect(mergers.proposals.map(({ number }) => number)).toEqual([1]);
    expect(mergers.counts).toEqual(
      expect.arrayContaining([
        { status: "IN_REVIEW", aim: "MERGE", count: 1 },
        { status: "SUBMITTED", aim: "FOUND", count: 1 },
      ]),
    );
  });

  test("it resembles no group that somebody wants to found", async () => {
    await makeClosing(lin, form());
    const sketch = { communityId, id: randomUUID(), name: "Close SIG addons", about: "Its work is done." };
    expect((await findSimilar(db, sketch)).proposals).toEqual([]);
  });
});

describe("whoever proposed it or leads a SIG that it is about", () => {
  test("is recused from its ballot", async () => {
    for (const personId of [lin, yuna]) await db.steeringSeat.create({ data: { communityId, personId } });
    const { id: proposalId } = await makeClosing(grace, merging());
    await does(ada, openProposalBallot, { proposalId }, 8);
    const seats = await db.ballotSeat.findMany({ select: { personId: true, recusedAs: true } });
    expect(new Map(seats.map(({ personId, recusedAs }) => [personId, recusedAs]))).toEqual(
      new Map([
        [grace, "PROPOSER"],
        [lin, "LEAD"],
        [yuna, "LEAD"],
        [ada, null],
      ]),
    );
  });

  test("does not shepherd it, nor put it to the vote; somebody else of the committee does", async () => {
    await db.roleTerm.create({ data: { sigId: successorId, personId: ada, role: "CO_LEAD" } });
    const { id: proposalId } = await makeClosing(lin, merging());
    await expect(does(ada, shepherdProposal, { proposalId })).rejects.toThrow(NotAllowed);
    await expect(does(ada, openProposalBallot, { proposalId }, 8)).rejects.toThrow(NotAllowed);
    await does(grace, shepherdProposal, { proposalId });
    const toAda = { proposalId, shepherdId: ada };
    await expect(does(grace, handOverProposal, toAda)).rejects.toThrow(Invalid);
    await does(grace, openProposalBallot, { proposalId }, 8);
  });
});

test("no ballot opens on what can no longer be done", async () => {
  const { id: proposalId } = await makeClosing(lin, merging());
  await put(successorId, "RETIRED");
  await expect(does(ada, openProposalBallot, { proposalId }, 8)).rejects.toMatchObject({
    fields: { "": "sigEnded" },
  });
  expect(await db.ballot.count()).toBe(0);
});
