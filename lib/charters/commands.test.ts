import { beforeEach, describe, expect, test } from "vitest";
import { actor, makeLead, makeLedSig, makePerson, makeSteering, runAs } from "#prisma/factories.ts";
import { makeAcceptedClosing } from "#prisma/proposal-factories.ts";
import { expectNothingWithoutMail, freshDatabase, owedMails } from "#prisma/testing.ts";
import { castPosition, closeBallot } from "../ballots/commands.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import type { PositionChoice } from "../generated/prisma/enums.ts";
import { inOneLanguage } from "../localized-text.ts";
import { sweep } from "../sweep.ts";
import { discardAmendment, saveAmendment, withdrawAmendment } from "./amend.ts";
import { approveCorrection, openCharterBallot } from "./decide.ts";
import { amendmentsBeforeCommittee } from "./queries.ts";
import { type Amendment, amendment } from "./schema.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let [lin, noor, ada, omar, grace] = ["", "", "", "", ""];

const written = (more: Partial<Amendment> = {}): Amendment => ({
  ...amendment.parse({
    sigId,
    language: "en",
    sections: { objective: "Grow old trees.", contacts: "Ask Lin." },
    summary: "Young ones grow by themselves.",
    intent: "submit",
  }),
  ...more,
});
const revision = (number = 2) =>
  db.charterRevision.findUniqueOrThrow({ where: { sigId_number: { sigId, number } } });
const submitted = async (more: Partial<Amendment> = {}) => {
  await runAs(lin, saveAmendment, written(more));
  return { revisionId: (await revision()).id };
};
const ballot = () =>
  db.ballot.findFirstOrThrow({ where: { charterRevisionId: { not: null } }, orderBy: { id: "desc" } });
const vote = async (who: string, choice: PositionChoice) =>
  runAs(who, castPosition, {
    ballotId: (await ballot()).id,
    choice,
    reason: choice === "OBJECT" ? "No." : "",
  });

beforeEach(async () => {
  ({ communityId, sigId, lin } = await makeLedSig());
  noor = await makePerson("Noor");
  ada = await makeSteering("Ada", communityId, true);
  omar = await makeSteering("Omar", communityId);
  grace = await makeSteering("Grace", communityId);
  const sections = {
    objective: inOneLanguage("en", "Grow trees."),
    contacts: inOneLanguage("en", "Ask Lin."),
  };
  await db.charterRevision.create({ data: { sigId, number: 1, status: "IN_FORCE", sections } });
});

describe("drafting", () => {
  test("is one draft that leads write and write again, unseen by the committee's mailboxes", async () => {
    await runAs(lin, saveAmendment, written({ intent: "save", summary: "" }));
    await runAs(
      lin,
      saveAmendment,
      written({ intent: "save", sections: { ...written().sections, inScope: "Oaks." } }),
    );
    expect(await revision()).toMatchObject({ status: "DRAFT", authorId: lin });
    expect(await db.charterRevision.count()).toBe(2);
    expect(await owedMails()).toEqual([]);
    await runAs(lin, discardAmendment, { revisionId: (await revision()).id });
    expect(await db.charterRevision.count()).toBe(1);
  });

  test("is for leads", async () => {
    for (const who of [noor, ada])
      await expect(runAs(who, saveAmendment, written())).rejects.toThrow(NotAllowed);
    await runAs(lin, saveAmendment, written({ intent: "save" }));
    const { id: revisionId } = await revision();
    for (const who of [noor, ada]) {
      await expect(runAs(who, discardAmendment, { revisionId })).rejects.toThrow(NotAllowed);
    }
    await expect(runAs(lin, discardAmendment, { revisionId: noor })).rejects.toThrow(NotFound);
  });

  test("ends when it is handed in, with words on what changes, when something does", async () => {
    await expect(runAs(lin, saveAmendment, written({ summary: "" }))).rejects.toThrow(Invalid);
    const same = { ...written().sections, objective: "Grow trees." };
    await expect(runAs(lin, saveAmendment, written({ sections: same }))).rejects.toThrow(Invalid);
    const { revisionId } = await submitted();
    expect(await revision()).toMatchObject({ status: "SUBMITTED", submittedAt: expect.any(Date) });
    expect(await owedMails()).toEqual([
      "charterSubmitted Ada",
      "charterSubmitted Grace",
      "charterSubmitted Omar",
    ]);
    await expect(runAs(lin, saveAmendment, written())).rejects.toThrow(Stale);
    await expect(runAs(lin, discardAmendment, { revisionId })).rejects.toThrow(Stale);
  });

  test("hands nothing in that the committee cannot be told of", () =>
    expectNothingWithoutMail(lin, saveAmendment, written()));

  test("by two leads at the same moment is one draft", async () => {
    const yuna = await makeLead("Yuna", sigId);
    await Promise.allSettled(
      [lin, yuna, lin, yuna].map((who) => runAs(who, saveAmendment, written({ intent: "save" }))),
    );
    expect(await db.charterRevision.count({ where: { status: "DRAFT" } })).toBe(1);
  });
});

describe("a ballot on an amendment", () => {
  test("that passes puts it in force, and the one before out of force", async () => {
    const { revisionId } = await submitted();
    await runAs(ada, openCharterBallot, { revisionId });
    await vote(omar, "APPROVE");
    await vote(grace, "APPROVE");
    const { tags } = await runAs(ada, closeBallot, { ballotId: (await ballot()).id });
    expect(tags).toContain(`sig:${sigId}`);
    expect(await revision(1)).toMatchObject({ status: "SUPERSEDED" });
    expect(await revision()).toMatchObject({
      status: "IN_FORCE",
      isCorrection: false,
      inForceFrom: expect.any(Date),
    });
    expect(await owedMails()).toContain("charterApproved Lin");
  });

  test("that fails rejects it, by the clock as well", async () => {
    const { revisionId } = await submitted();
    await runAs(ada, openCharterBallot, { revisionId });
    await vote(omar, "OBJECT");
    await vote(grace, "OBJECT");
    const { dueAt } = await ballot();
    const { signal } = new AbortController();
    await Promise.all([sweep(db, dueAt, signal), sweep(db, dueAt, signal)]);
    expect(await revision()).toMatchObject({ status: "REJECTED" });
    expect(await revision(1)).toMatchObject({ status: "IN_FORCE" });
    expect((await owedMails()).filter((mail) => mail === "charterRejected Lin")).toHaveLength(1);
  });

  test("stands on the committee's board, which tells members whose position is missing", async () => {
    const awaits = async (who: string) =>
      (await amendmentsBeforeCommittee(await actor(who), communityId)).map((one) => one.awaitsMyPosition);
    const amendment = await submitted();
    expect(await awaits(omar)).toEqual([false]);
    await runAs(ada, openCharterBallot, amendment);
    expect(await awaits(omar)).toEqual([true]);
    await vote(omar, "APPROVE");
    expect([await awaits(omar), await awaits(grace), await awaits(lin)]).toEqual([[false], [true], []]);
  });

  test("without a quorum leaves it waiting for another", async () => {
    const { revisionId } = await submitted();
    await runAs(ada, openCharterBallot, { revisionId });
    await expect(runAs(ada, openCharterBallot, { revisionId })).rejects.toThrow(Stale);
    await runAs(ada, closeBallot, { ballotId: (await ballot()).id });
    expect(await revision()).toMatchObject({ status: "SUBMITTED" });
    await runAs(ada, openCharterBallot, { revisionId });
  });

  test("has no vote for who wrote it or leads the SIG, and is not opened by them or by anybody but the chair", async () => {
    const { revisionId } = await submitted();
    for (const who of [lin, noor, omar]) {
      await expect(runAs(who, openCharterBallot, { revisionId })).rejects.toThrow(NotAllowed);
    }
    await db.roleTerm.create({ data: { sigId, personId: grace, role: "CO_LEAD" } });
    await runAs(ada, openCharterBallot, { revisionId });
    await expect(vote(grace, "APPROVE")).rejects.toThrow(NotAllowed);
    await expect(vote(lin, "APPROVE")).rejects.toThrow(NotAllowed);
  });

  test("opens for nobody who cannot be told", async () => {
    await expectNothingWithoutMail(ada, openCharterBallot, await submitted());
  });

  test("is called off when the leads take the amendment back, or the SIG ends", async () => {
    const { revisionId } = await submitted();
    await runAs(ada, openCharterBallot, { revisionId });
    await expect(runAs(noor, withdrawAmendment, { revisionId })).rejects.toThrow(NotAllowed);
    await runAs(lin, withdrawAmendment, { revisionId });
    expect(await ballot()).toMatchObject({ status: "CALLED_OFF" });
    await expect(runAs(lin, withdrawAmendment, { revisionId })).rejects.toThrow(Stale);
    await runAs(lin, saveAmendment, written());
    await runAs(ada, openCharterBallot, { revisionId: (await revision(3)).id });
    await makeAcceptedClosing({ proposerId: lin, shepherdId: grace, chairId: ada, communityId }, { sigId });
    expect(await ballot()).toMatchObject({ status: "CALLED_OFF" });
    expect(await revision(3)).toMatchObject({ status: "WITHDRAWN" });
  });

  test("closed and taken back at the same moment has one end", async () => {
    const { revisionId } = await submitted();
    await runAs(ada, openCharterBallot, { revisionId });
    await vote(omar, "APPROVE");
    await vote(grace, "APPROVE");
    const { id: ballotId } = await ballot();
    await Promise.allSettled([
      runAs(ada, closeBallot, { ballotId }),
      runAs(lin, withdrawAmendment, { revisionId }),
      runAs(ada, closeBallot, { ballotId }),
    ]);
    const { status } = await revision();
    expect(status).toBe((await ballot()).status === "CLOSED" ? "IN_FORCE" : "WITHDRAWN");
    expect(await db.charterRevision.count({ where: { status: "IN_FORCE" } })).toBe(1);
  });
});

describe("a small correction", () => {
  const small = () => submitted({ correction: "on" });
  const step = async () => ({ ...(await small()), note: "A comma." });

  test("is put in force by the chair alone and marked for good", async () => {
    await runAs(ada, approveCorrection, await step());
    expect(await revision()).toMatchObject({
      status: "IN_FORCE",
      isCorrection: true,
      decidedById: ada,
      decisionNote: "A comma.",
    });
    expect(await revision(1)).toMatchObject({ status: "SUPERSEDED" });
  });

  test("is nobody else's, and not the chair's own", async () => {
    const given = await step();
    for (const who of [lin, noor, omar]) {
      await expect(runAs(who, approveCorrection, given)).rejects.toThrow(NotAllowed);
    }
    await db.roleTerm.create({ data: { sigId, personId: ada, role: "CO_LEAD" } });
    await expect(runAs(ada, approveCorrection, given)).rejects.toThrow(NotAllowed);
    await runAs(omar, approveCorrection, given); // in the stead of a chair with a stake
  });

  test("is one that was handed in as such and is not before the committee", async () => {
    const given = { ...(await submitted()), note: "" };
    await expect(runAs(ada, approveCorrection, given)).rejects.toThrow(Invalid);
    await runAs(ada, openCharterBallot, given);
    await expect(runAs(ada, approveCorrection, given)).rejects.toThrow(Stale);
    await runAs(lin, withdrawAmendment, given);
    await expect(runAs(ada, approveCorrection, given)).rejects.toThrow(Stale);
  });

  test("comes not into force when its author cannot be told", async () => {
    await expectNothingWithoutMail(ada, approveCorrection, await step());
  });
});
