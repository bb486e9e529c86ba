import { beforeEach, describe, expect, test } from "vitest";
import {
  breakDeliveries,
  makeLead,
  makeLedSig,
  makeMember,
  makePerson,
  makeSteering,
  runAs,
} from "#prisma/factories.ts";
import { freshDatabase, owedMails } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, Stale } from "../errors.ts";
import { approveJoinRequest, submitLeadRequest } from "../join-requests/commands.ts";
import { undoDecision } from "../join-requests/undo.ts";
import { confirmSig } from "../sigs/life.ts";
import { sweep } from "../sweep.ts";
import { leaveSig } from "./commands.ts";
import { appointToRole, endMembership, endRole, handOver } from "./management.ts";
import { renewTerm } from "./terms.ts";

freshDatabase();

const start = new Date("2026-03-02T12:00:00Z");
const day = 24 * 60 * 60_000;
const later = (days: number) => new Date(start.getTime() + days * day);

let communityId: string;
let sigId: string;
let [lin, yuna, noor, ada] = ["", "", "", ""];

const as = <Input>(who: string, command: Command<Input, unknown>, input: Input, now = start) =>
  runAs(who, command, input, now);
const set = (data: { leadTermMonths?: number; leadsAppointedBy?: "STEERING" }) =>
  db.community.update({ where: { id: communityId }, data });
const termOf = (personId: string) =>
  db.roleTerm.findFirstOrThrow({ where: { personId, sigId }, orderBy: { id: "desc" } });
const handovers = () =>
  db.checklist.findMany({
    where: { occasion: "HANDOVER" },
    orderBy: { id: "asc" },
    include: { items: true },
  });
const appointing = (personId: string) => ({ sigId, personId, role: "CO_LEAD" as const });

/** Two workers at the same moment. */
async function sweepAt(now: Date) {
  const { signal } = new AbortController();
  await Promise.all([sweep(db, now, signal), sweep(db, now, signal)]);
}

/** The mails owed since the last call, as "mail person". */
async function owed(): Promise<string[]> {
  const mails = await owedMails();
  await db.delivery.deleteMany();
  return mails;
}

beforeEach(async () => {
  ({ communityId, sigId, lin } = await makeLedSig());
  yuna = await makeLead("Yuna", sigId);
  await db.roleTerm.updateMany({ data: { from: start, confirmedAt: start } });
  noor = await makePerson("Noor");
  await makeMember(noor, sigId);
  ada = await makeSteering("Ada", communityId);
});

describe("a term", () => {
  beforeEach(async () => {
    await set({ leadTermMonths: 6 });
    await as(lin, appointToRole, appointing(noor));
    await owed();
  });

  test("runs as long as the community says; its end is announced once and comes once", async () => {
    const { endsAt } = await termOf(noor);
    expect(endsAt).toEqual(new Date("2026-09-02T12:00:00Z"));
    const end = endsAt ?? start;
    const announced = new Date(end.getTime() - 30 * day);
    await sweepAt(new Date(announced.getTime() - 1));
    expect(await owed()).toEqual([]);
    await sweepAt(announced);
    await sweepAt(announced);
    expect(await owed()).toEqual(["termEnding Ada", "termEnding Noor"]);
    await sweepAt(new Date(end.getTime() - 1));
    expect(await termOf(noor)).toMatchObject({ until: null });
    await sweepAt(end);
    await sweepAt(later(400));
    expect((await owed()).filter((mail) => mail.startsWith("term"))).toEqual([
      "termEnded Ada",
      "termEnded Noor",
    ]);
    expect(await termOf(noor)).toMatchObject({ until: end, isEmeritus: true });
    expect(await db.event.count({ where: { name: "roleTerm.expired" } })).toBe(1);
    expect((await handovers()).filter((one) => one.predecessorId === noor)).toHaveLength(1);
  });

  test("is renewed near its end, from where it ends, and its new end is announced again", async () => {
    const { id: roleTermId } = await termOf(noor);
    await expect(as(lin, renewTerm, { roleTermId }, later(10))).rejects.toThrow(Invalid);
    await sweepAt(later(160));
    await as(lin, renewTerm, { roleTermId }, later(161));
    expect((await termOf(noor)).endsAt).toEqual(new Date("2027-03-02T12:00:00Z"));
    expect(await owed()).toEqual(["termEnding Ada", "termEnding Noor", "termRenewed Noor"]);
    await sweepAt(later(340));
    expect((await owed()).filter((mail) => mail.startsWith("termEnding"))).toHaveLength(2);
  });

  test("is not renewed by its holder or by strangers, nor after its end, nor where there is none", async () => {
    const { id: roleTermId } = await termOf(noor);
    for (const who of [noor, await makePerson("Omar")]) {
      await expect(as(who, renewTerm, { roleTermId }, later(170))).rejects.toThrow(NotAllowed);
    }
    await expect(run(guest, renewTerm, { roleTermId }, later(170))).rejects.toThrow(NotAllowed);
    const endless = await termOf(yuna);
    await expect(as(lin, renewTerm, { roleTermId: endless.id })).rejects.toThrow(Stale);
    await sweepAt(later(190));
    await expect(as(lin, renewTerm, { roleTermId }, later(190))).rejects.toThrow(Stale);
  });

  test("does not change when nobody can be told", async () => {
    const { id: roleTermId } = await termOf(noor);
    const before = await db.roleTerm.findMany();
    const mend = await breakDeliveries();
    await expect(as(lin, renewTerm, { roleTermId }, later(170))).rejects.toThrow();
    await sweepAt(later(190));
    await mend();
    expect(await db.roleTerm.findMany()).toEqual(before);
    await sweepAt(later(190));
    expect(await owed()).toContain("termEnded Noor");
  });

  test("renewed in the moment of its end has either ended or begun anew", async () => {
    const { id: roleTermId, endsAt } = await termOf(noor);
    const end = endsAt ?? start;
    await Promise.allSettled([sweepAt(end), as(lin, renewTerm, { roleTermId }, end), sweepAt(end)]);
    const renewed = await db.event.count({ where: { name: "roleTerm.renewed" } });
    const ended = await db.event.count({ where: { name: "roleTerm.expired" } });
    expect(renewed + ended).toBe(1);
    expect((await termOf(noor)).until === null).toBe(renewed === 1);
  });
});

describe("the yearly question", () => {
  test("comes once to each lead, again a year later, and not to who has confirmed", async () => {
    await db.roleTerm.create({
      data: { sigId, personId: lin, role: "CHAIR", from: start, confirmedAt: start },
    });
    await as(yuna, confirmSig, { sigId }, later(100));
    await sweepAt(later(364));
    expect(await owed()).toEqual([]);
    await sweepAt(later(365));
    await sweepAt(later(370));
    expect(await owed()).toEqual(["confirmationAsked Lin"]);
    await as(lin, confirmSig, { sigId }, later(371));
    await sweepAt(later(465));
    expect(await owed()).toEqual(["confirmationAsked Yuna"]);
    await sweepAt(later(737));
    expect(await owed()).toEqual(["confirmationAsked Lin"]);
  });

  test("is not asked of those whom nobody reaches, nor about a SIG that has ended", async () => {
    await db.user.delete({ where: { personId: lin } });
    await db.sig.update({ where: { id: sigId }, data: { status: "RETIRED" } });
    await sweepAt(later(400));
    expect(await owed()).toEqual([]);
  });
});

describe("who appoints", () => {
  beforeEach(() => set({ leadsAppointedBy: "STEERING" }));

  test("may be the committee alone; leads still name contacts", async () => {
    await expect(as(lin, appointToRole, appointing(noor))).rejects.toThrow(NotAllowed);
    await expect(as(lin, handOver, { sigId, to: noor })).rejects.toThrow(Invalid);
    await expect(as(lin, endRole, { roleTermId: (await termOf(yuna)).id })).rejects.toThrow(NotAllowed);
    await as(lin, appointToRole, { sigId, personId: noor, role: "SPONSOR" });
    await as(ada, appointToRole, appointing(noor));
  });

  test("answers who wants to lead, and nobody else is asked to", async () => {
    const wish = { sigId, role: "LEAD" as const, intentions: "Lead", experience: "Ten years", links: [] };
    const sent = { ...wish, endorserId: "", codeOfConduct: "on" as const };
    await as(noor, submitLeadRequest, sent);
    expect(await owed()).toEqual(["requestReceived Noor", "requestToDecide Ada"]);
    const { id } = await db.joinRequest.findFirstOrThrow();
    await expect(as(lin, approveJoinRequest, { id, note: "" })).rejects.toThrow(NotAllowed);
    await as(ada, approveJoinRequest, { id, note: "" });
    expect(await termOf(noor)).toMatchObject({ role: "LEAD", until: null });
  });
});

describe("a handover", () => {
  test("opens when somebody begins to lead, for them, and only then", async () => {
    await as(lin, appointToRole, appointing(noor));
    await as(lin, appointToRole, { sigId, personId: noor, role: "CHAIR" });
    await as(lin, appointToRole, { sigId, personId: ada, role: "SPONSOR" });
    const [opened, ...others] = await handovers();
    expect(others).toEqual([]);
    expect(opened).toMatchObject({ successorId: noor, predecessorId: null, closedAt: null });
    expect(opened?.items.map(({ ownerId, doneAt }) => [ownerId, doneAt])).toEqual(
      Array(4).fill([noor, null]),
    );
  });

  test("opens when somebody ceases to lead, for a lead who is left, else for the committee", async () => {
    await as(lin, leaveSig, { sigId });
    await as(yuna, handOver, { sigId, to: "steering" });
    const opened = await handovers();
    expect(opened.map(({ predecessorId }) => predecessorId)).toEqual([lin, yuna]);
    expect(opened.map(({ items }) => items[0]?.ownerId)).toEqual([yuna, null]);
  });

  test("from one to another is one", async () => {
    await as(lin, handOver, { sigId, to: noor });
    const opened = await handovers();
    expect(opened.map(({ predecessorId, successorId }) => [predecessorId, successorId])).toEqual([
      [lin, noor],
    ]);
  });

  test("to somebody who leads already is one, too, whichever role they hold", async () => {
    await as(lin, appointToRole, appointing(noor));
    await db.checklist.deleteMany();
    for (const [from, to] of [
      [lin, noor],
      [noor, yuna],
    ] as const) {
      await as(from, handOver, { sigId, to });
    }
    const opened = await handovers();
    expect(opened.map(({ predecessorId, successorId }) => [predecessorId, successorId])).toEqual([
      [lin, noor],
      [noor, yuna],
    ]);
    expect(opened.map(({ items }) => items[0]?.ownerId)).toEqual([noor, yuna]);
  });

  test("is gone with an approval that is taken back", async () => {
    const wish = { sigId, role: "LEAD" as const, intentions: "Lead", experience: "Ten years", links: [] };
    await as(noor, submitLeadRequest, { ...wish, endorserId: "", codeOfConduct: "on" as const });
    const { id } = await db.joinRequest.findFirstOrThrow();
    await as(lin, approveJoinRequest, { id, note: "" });
    expect(await handovers()).toHaveLength(1);
    await as(lin, undoDecision, { id });
    expect(await handovers()).toEqual([]);
  });
});

test("emeriti are those who led to the end of their time, unless whoever ended it leaves them out", async () => {
  const emeriti = async () =>
    (await db.roleTerm.findMany({ where: { isEmeritus: true } })).map(({ personId }) => personId);
  await as(lin, appointToRole, appointing(noor));
  await as(lin, endRole, { roleTermId: (await termOf(noor)).id });
  expect(await emeriti()).toEqual([]);
  await as(lin, appointToRole, { sigId, personId: noor, role: "CHAIR" });
  await as(lin, endRole, { roleTermId: (await termOf(noor)).id, emeritus: "on" });
  await as(yuna, leaveSig, { sigId });
  expect(await emeriti()).toEqual(expect.arrayContaining([noor, yuna]));
  await as(lin, appointToRole, appointing(noor));
  await as(lin, endMembership, { sigId, personId: noor, reason: "Conduct" });
  expect(await termOf(noor)).toMatchObject({ isEmeritus: false });
});
