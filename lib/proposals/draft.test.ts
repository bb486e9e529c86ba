import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { makeProposal, makeReviewedProposal, proposalSent } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { requestChanges, withdrawProposal } from "./commands.ts";
import { discardProposal, saveOrSubmitProposal, saveProposal, submitProposal } from "./draft.ts";
import type { FoundingForm } from "./schema.ts";

freshDatabase();

let communityId: string;
let ivan: string;
let noor: string;
let grace: string;

beforeEach(async () => {
  communityId = (await makeCommunity("tensorflow")).id;
  ivan = await makePerson("Ivan");
  noor = await makePerson("Noor");
  grace = await makeSteering("Grace", communityId);
});

async function does<Input, Result>(personId: string, command: Command<Input, Result>, input: Input) {
  return (await run(await actor(personId), command, input)).result;
}

const form = (more: Partial<FoundingForm> = {}) => proposalSent(communityId, more);
const rowOf = (id: string) =>
  db.proposal.findUniqueOrThrow({ where: { id }, include: { revisions: { orderBy: { number: "asc" } } } });

describe("a draft", () => {
  test("is kept as it stands, and again under the same id", async () => {
    const first = form({ name: "", slug: "", problem: "" });
    await does(ivan, saveProposal, first);
    await does(ivan, saveProposal, { ...first, name: "SIG Later", language: "ko" });
    expect(await rowOf(first.id)).toMatchObject({
      status: "DRAFT",
      number: null,
      name: "SIG Later",
      slug: "later",
      language: "ko",
      revisions: [],
    });
    expect(await db.proposal.count()).toBe(1);
    expect(await db.delivery.count()).toBe(0);
    expect(await db.event.count({ where: { isPublic: true } })).toBe(0);
  });

  test("keeps even what could not be submitted", async () => {
    const odd = form({ slug: "no slug at all" });
    await does(ivan, saveProposal, odd);
    expect(await rowOf(odd.id)).toMatchObject({ slug: "", content: { slug: "no slug at all" } });
  });

  test("exists for its proposer only", async () => {
    const draft = form();
    await expect(run(guest, saveProposal, draft)).rejects.toThrow(NotAllowed);
    await does(ivan, saveProposal, draft);
    for (const command of [saveProposal, submitProposal]) {
      await expect(does(noor, command, draft)).rejects.toThrow(NotFound);
      await expect(does(grace, command, draft)).rejects.toThrow(NotFound);
    }
    await expect(does(noor, discardProposal, { proposalId: draft.id })).rejects.toThrow(NotFound);
  });

  test("of a community that does not exist is refused", async () => {
    await expect(does(ivan, saveProposal, { ...form(), communityId: randomUUID() })).rejects.toThrow(
      NotFound,
    );
  });

  test("can be thrown away while it is one, and then no more be written", async () => {
    const draft = form();
    await does(ivan, saveProposal, draft);
    await does(ivan, discardProposal, { proposalId: draft.id });
    expect(await rowOf(draft.id)).toMatchObject({ status: "WITHDRAWN", number: null });
    await expect(does(ivan, saveProposal, draft)).rejects.toThrow(Stale);
    const { id } = await makeProposal(ivan, communityId);
    await expect(does(ivan, discardProposal, { proposalId: id })).rejects.toThrow(Stale);
    expect(await db.event.count({ where: { isPublic: true, name: { not: "proposal.submitted" } } })).toBe(0);
  });
});

describe("a submission", () => {
  test("gets the community's next number, a first revision, and a month's time to find supporters", async () => {
    const first = await makeProposal(ivan, communityId);
    const second = await makeProposal(noor, communityId, { name: "SIG Rust", slug: "rust" });
    expect([first, second]).toMatchObject([
      { number: 1, status: "SUBMITTED", shepherdId: null },
      { number: 2, status: "SUBMITTED" },
    ]);
    expect((await rowOf(first.id)).revisions).toMatchObject([{ number: 1, authorId: ivan }]);
    expect(first.dueAt?.getTime()).toBeCloseTo(Date.now() + 30 * 86_400_000, -8);
    expect(await db.delivery.count()).toBe(0);
    expect(await db.consent.findMany({ where: { personId: ivan } })).toMatchObject([
      { kind: "CODE_OF_CONDUCT", version: "1" },
    ]);
  });

  test("with something missing is refused field by field, and nothing is written", async () => {
    const wanting = form({ problem: "", leads: [] });
    const refused = does(ivan, submitProposal, wanting);
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({
      fields: { problem: "required", leads: "atLeastLeads" },
    });
    expect(await db.proposal.count()).toBe(0);
    expect(await db.community.findFirstOrThrow()).toMatchObject({ lastProposalNumber: 0 });
  });

  test("refuses the slug of a SIG, living or not, and of another open proposal", async () => {
    const taken = { fields: { slug: "slugTaken" } };
    const sig = await makeSig({ communityId, slug: "rust" });
    await expect(does(ivan, submitProposal, form({ slug: "rust" }))).rejects.toMatchObject(taken);
    await db.sig.update({ where: { id: sig.id }, data: { status: "RETIRED" } });
    await expect(does(ivan, submitProposal, form({ slug: "rust" }))).rejects.toMatchObject(taken);
    const { id } = await makeProposal(noor, communityId, { slug: "io" });
    await expect(does(ivan, submitProposal, form({ slug: "io" }))).rejects.toMatchObject(taken);
    await does(noor, withdrawProposal, { proposalId: id, reason: "Later." });
    await does(ivan, submitProposal, form({ slug: "io" }));
    const elsewhere = (await makeCommunity("keras")).id;
    await makeProposal(ivan, elsewhere, { slug: "io" });
  });

  test("leaves nothing behind when its mails cannot be written", async () => {
    await db.community.update({ where: { id: communityId }, data: { supportersNeeded: 0 } }); // nobody waits
    const mend = await breakDeliveries();
    await expect(does(ivan, submitProposal, form())).rejects.toThrow();
    await mend();
    expect(await Promise.all([db.proposal.count(), db.event.count(), db.consent.count()])).toEqual([0, 0, 0]);
  });

  test("once more of the same answers changes nothing; of others it is too late", async () => {
    const sent = form();
    await does(ivan, submitProposal, sent);
    const events = await db.event.count();
    expect(await does(ivan, submitProposal, sent)).toMatchObject({ id: sent.id, number: 1 });
    expect(await db.event.count()).toBe(events);
    await expect(does(ivan, submitProposal, { ...sent, mission: "Else." })).rejects.toThrow(Stale);
    await expect(does(ivan, saveProposal, sent)).rejects.toThrow(Stale);
    await expect(does(noor, submitProposal, sent)).rejects.toThrow(NotAllowed);
  });
});

describe("changes that were asked for", () => {
  async function asked() {
    const proposal = await makeReviewedProposal(ivan, grace, communityId);
    const changes = { proposalId: proposal.id, id: randomUUID(), body: "Name the machines." };
    await does(grace, requestChanges, changes);
    return { ...form(), id: proposal.id };
  }

  test("are written in private until they are handed in as the next revision", async () => {
    const sent = await asked();
    const revised = { ...sent, name: "SIG Same Results", slug: "same-results", intent: "save" as const };
    await does(ivan, saveOrSubmitProposal, revised);
    expect(await rowOf(sent.id)).toMatchObject({
      status: "CHANGES_REQUESTED",
      name: "SIG Reproducibility",
      slug: "reproducibility",
      revisions: [{ number: 1 }],
    });
    await does(ivan, saveOrSubmitProposal, { ...revised, intent: "submit" });
    expect(await rowOf(sent.id)).toMatchObject({
      status: "IN_REVIEW",
      number: 1,
      shepherdId: grace,
      name: "SIG Same Results",
      slug: "same-results",
      revisions: [{ number: 1 }, { number: 2, content: { name: "SIG Same Results" } }],
    });
    const mails = await db.delivery.findMany({ where: { mail: "proposalRevised" } });
    expect(mails.map(({ personId }) => personId)).toEqual([grace]);
  });

  test("are the proposer's alone to make", async () => {
    const sent = await asked();
    for (const personId of [noor, grace]) {
      await expect(does(personId, submitProposal, sent)).rejects.toThrow(NotAllowed);
    }
  });
});
