import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  makeCommunity,
  makeLead,
  makeList,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
  runAs,
} from "#prisma/factories.ts";
import { expectNothingWithoutMail, freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { openChecklist, tickTask } from "../checklists/commands.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import type { SigStatus } from "../generated/prisma/enums.ts";
import { announceList } from "../lists/commands.ts";
import { activateSig, confirmSig, pauseSig, reviveSig } from "./life.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let [lin, noor, grace, ada, mei] = ["", "", "", "", ""];

const sig = (id = sigId) => db.sig.findUniqueOrThrow({ where: { id } });
const put = (status: SigStatus) => db.sig.update({ where: { id: sigId }, data: { status } });
const events = async () => (await db.event.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name);
const mailsTo = async () =>
  (await db.delivery.findMany()).map(({ mail, personId }) => `${mail} ${nameOf(personId)}`).toSorted();
const nameOf = (id: string | null) =>
  Object.entries({ lin, noor, grace, ada }).find(([, personId]) => personId === id)?.[0];

const reason = "Everybody is busy with the release.";
const pausing = () => ({ sigId, reason, language: "en" as const, expectedReturn: new Date("2090-03-01") });

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  sigId = (await makeSig({ communityId })).id;
  lin = await makeLead("Lin", sigId);
  noor = await makePerson("Noor");
  await makeMember(noor, sigId);
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
  mei = await makeSteering("Mei", (await makeCommunity()).id, true);
});

describe("a formation", () => {
  const listAt = (listId: string) => ({ listId, address: "list@lists.example.org" });
  const tick = async (task: "FIRST_MEETING" | "LINKS_CONFIRMED") => {
    const { id: checklistId } = await db.checklist.findFirstOrThrow({ where: { sigId } });
    return { checklistId, task };
  };

  beforeEach(async () => {
    await put("FORMING");
    await run(await actor(ada), openChecklist, { sigId, occasion: "FORMATION" });
  });

  test("ends when leads have accounts, lists exist, they have met and the links are right", async () => {
    const list = await makeList({ sig: await sig(), isPlanned: true });
    const unclaimed = await db.person.create({ data: { name: "Rosa" } });
    await db.roleTerm.create({ data: { sigId, personId: unclaimed.id, role: "CO_LEAD" } });
    await db.link.create({
      data: { sigId, type: "FORUM", label: {}, url: "https://forum.example.org" },
    });
    const refused = () => expect(runAs(lin, activateSig, { sigId })).rejects.toThrow(Invalid);
    await refused();
    await runAs(lin, announceList, listAt(list.id));
    await refused();
    await runAs(lin, tickTask, await tick("FIRST_MEETING"));
    await runAs(lin, tickTask, await tick("LINKS_CONFIRMED"));
    await refused();
    await db.user.create({
      data: { email: "rosa@example.org", emailVerified: new Date(), personId: unclaimed.id },
    });
    await runAs(lin, activateSig, { sigId });
    expect(await sig()).toMatchObject({ status: "ACTIVE" });
    expect(await db.checklist.findFirst()).toMatchObject({ closedAt: expect.any(Date) });
    expect(await db.link.findFirst()).toMatchObject({ confirmedById: lin, confirmedAt: expect.any(Date) });
    expect(await events()).toEqual([
      "list.announced",
      "checklist.ticked",
      "checklist.ticked",
      "sig.activated",
    ]);
    expect(await mailsTo()).toContain("sigActivated noor");
  });

  test("is ticked and ended by leads and the committee", async () => {
    const list = await makeList({ sig: await sig(), isPlanned: true });
    for (const who of [noor, mei]) {
      await expect(runAs(who, activateSig, { sigId })).rejects.toThrow(NotAllowed);
      await expect(runAs(who, tickTask, await tick("FIRST_MEETING"))).rejects.toThrow(NotAllowed);
      await expect(runAs(who, announceList, listAt(list.id))).rejects.toThrow(NotAllowed);
    }
    await expect(run(guest, activateSig, { sigId })).rejects.toThrow(NotAllowed);
    await runAs(grace, tickTask, await tick("FIRST_MEETING"));
  });

  test("takes nothing twice", async () => {
    const list = await makeList({ sig: await sig(), isPlanned: true });
    await runAs(lin, announceList, listAt(list.id));
    await expect(runAs(lin, announceList, listAt(list.id))).rejects.toThrow(Stale);
    await runAs(lin, tickTask, await tick("FIRST_MEETING"));
    await expect(runAs(lin, tickTask, await tick("FIRST_MEETING"))).rejects.toThrow(Stale);
    await runAs(lin, tickTask, await tick("LINKS_CONFIRMED"));
    await runAs(lin, activateSig, { sigId });
    await expect(runAs(lin, activateSig, { sigId })).rejects.toThrow(Stale);
  });

  test("stays open when nobody can be told that it has ended", async () => {
    await runAs(lin, tickTask, await tick("FIRST_MEETING"));
    await runAs(lin, tickTask, await tick("LINKS_CONFIRMED"));
    await expectNothingWithoutMail(lin, activateSig, { sigId });
  });
});

describe("resting", () => {
  test("keeps the roster, says why and until when, and ends with a revival", async () => {
    const { tags } = await runAs(lin, pauseSig, pausing());
    expect(await sig()).toMatchObject({
      status: "DORMANT",
      statusReason: { original: "en", text: { en: reason } },
      expectedReturn: new Date("2090-03-01"),
    });
    expect(tags).toContain(`sig:${sigId}`);
    expect(await db.membership.count({ where: { sigId, until: null } })).toBe(2);
    expect(await mailsTo()).toEqual(["sigPaused noor"]);
    await runAs(grace, reviveSig, { sigId });
    expect(await sig()).toMatchObject({ status: "ACTIVE", statusReason: null, expectedReturn: null });
    expect(await mailsTo()).toEqual(["sigPaused noor", "sigRevived lin", "sigRevived noor"]);
  });

  test("is for leads and the committee", async () => {
    for (const who of [noor, mei]) {
      await expect(runAs(who, pauseSig, pausing())).rejects.toThrow(NotAllowed);
      await expect(runAs(who, reviveSig, { sigId })).rejects.toThrow(NotAllowed);
    }
  });

  test("begins where there is life, and ends where there was some", async () => {
    await expect(runAs(lin, reviveSig, { sigId })).rejects.toThrow(Stale);
    await runAs(lin, pauseSig, pausing());
    await expect(runAs(lin, pauseSig, pausing())).rejects.toThrow(Stale);
    const past = { ...pausing(), expectedReturn: new Date("2020-01-01") };
    await runAs(lin, reviveSig, { sigId });
    await expect(runAs(lin, pauseSig, past)).rejects.toThrow(Invalid);
  });

  test("changes nothing when nobody can be told", async () => {
    await expectNothingWithoutMail(lin, pauseSig, pausing());
    await runAs(lin, pauseSig, pausing());
    await expectNothingWithoutMail(lin, reviveSig, { sigId });
  });
});

describe("confirming", () => {
  test("says of the SIG and of the lead's terms that they are right", async () => {
    await runAs(lin, confirmSig, { sigId });
    const confirmed = { confirmedAt: expect.any(Date) };
    expect(await sig()).toMatchObject({ ...confirmed, confirmedById: lin });
    expect(await db.roleTerm.findFirst({ where: { personId: lin } })).toMatchObject(confirmed);
    expect(await events()).toEqual(["sig.confirmed"]);
  });

  test("is for its leads", async () => {
    for (const who of [noor, grace, ada]) {
      await expect(runAs(who, confirmSig, { sigId })).rejects.toThrow(NotAllowed);
    }
    await expect(runAs(lin, confirmSig, { sigId: noor })).rejects.toThrow(NotFound);
  });
});
