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
import { daysFromNow, makeAcceptedClosing, makeClosingInNotice } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { acceptProposal } from "../proposals/clock.ts";
import { appointToRole } from "../roster/management.ts";
import { sweep } from "../sweep.ts";
import { appointAfterNotice } from "./clock.ts";
import { approveJoinRequest, submitLeadRequest, withdrawJoinRequest } from "./commands.ts";
import { objectToRequest } from "./object.ts";
import { undoDecision } from "./undo.ts";

freshDatabase();

const approvedAt = new Date("2026-03-02T14:00:00Z"); // nine o'clock in New York
const noticeEnds = new Date("2026-03-09T13:00:00Z"); // nine o'clock after the clocks were moved
const later = (ms: number) => new Date(approvedAt.getTime() + ms);
const justBefore = (at: Date) => new Date(at.getTime() - 1);

let sig: Awaited<ReturnType<typeof makeSig>>;
let [lin, yuna, mina, grace, noor, id] = ["", "", "", "", "", ""];

const approve = async (by = lin, at = approvedAt) =>
  run(await actor(by), approveJoinRequest, { id, note: "" }, at);
const object = async (by = mina, at = later(60_000)) =>
  run(await actor(by), objectToRequest, { requestId: id, reason: "Too early." }, at);
const withdraw = async (at = later(60_000)) => run(await actor(noor), withdrawJoinRequest, { id }, at);
const undo = async (ms: number) => run(await actor(lin), undoDecision, { id }, later(ms));
const sweepAt = (now: Date) => sweep(db, now, new AbortController().signal);
const request = () => db.joinRequest.findUniqueOrThrow({ where: { id }, include: { decision: true } });
const roles = () => db.roleTerm.findMany({ where: { personId: noor } });

async function ask(at = approvedAt) {
  const words = { intentions: "To help.", experience: "Two years.", links: [], endorserId: "" };
  const wish = { sigId: sig.id, role: "CO_LEAD", ...words, codeOfConduct: "on" } as const;
  return (await run(await actor(noor), submitLeadRequest, wish, at)).result.id;
}

/** The mails owed since the last call, as "mail person". */
async function owed(): Promise<string[]> {
  const rows = await db.delivery.findMany({ where: { status: "PENDING" } });
  await db.delivery.deleteMany();
  const names = new Map(Object.entries({ lin, yuna, mina, grace, noor }).map(([name, who]) => [who, name]));
  return rows.map(({ mail, personId }) => `${mail} ${names.get(personId ?? "")}`).toSorted();
}

async function committee({ communityId } = sig) {
  const shepherdId = await makeSteering("Omar", communityId);
  return { proposerId: lin, shepherdId, chairId: grace, communityId };
}

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  const settings = { timeZone: "America/New_York", leadNoticeDays: 7 };
  await db.community.update({ where: { id: communityId }, data: settings });
  sig = await makeSig({ communityId });
  [lin, yuna] = [await makeLead("Lin", sig.id), await makeLead("Yuna", sig.id, "CO_LEAD")];
  [mina, noor] = [await makePerson("Mina"), await makePerson("Noor")];
  await makeMember(mina, sig.id);
  grace = await makeSteering("Grace", communityId, true);
  id = await ask();
  await db.delivery.deleteMany();
});

describe("approving a request to lead", () => {
  test("begins a public notice, which its applicant is told of; the role does not begin", async () => {
    const { tags } = await approve();
    expect(await request()).toMatchObject({
      status: "NOTICE",
      noticeUntil: noticeEnds,
      endedAt: null,
      decision: { outcome: "APPROVED", deciderId: lin },
    });
    expect(await roles()).toEqual([]);
    expect(await owed()).toEqual(["requestAnnounced noor"]);
    expect(tags).toEqual(expect.arrayContaining([`sig:${sig.id}`, `answers:${sig.id}`]));
    expect(await db.event.findMany({ where: { name: "joinRequest.announced" } })).toMatchObject([
      { isPublic: true, actorId: lin, subjectId: noor, data: { until: noticeEnds.toISOString() } },
    ]);
  });

  test("gives the role at once where the community wants no notice", async () => {
    await db.community.updateMany({ data: { leadNoticeDays: 0 } });
    await approve();
    expect(await request()).toMatchObject({ status: "APPROVED", noticeUntil: null });
    expect(await roles()).toMatchObject([{ role: "CO_LEAD", until: null }]);
  });

  test("leaves nothing behind when the mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(approve()).rejects.toThrow();
    await mend();
    expect(await request()).toMatchObject({ status: "PENDING", noticeUntil: null, decision: null });
    expect(await db.event.count({ where: { name: "joinRequest.announced" } })).toBe(0);
  });

  test("is not possible again while the notice runs, nor asking or being appointed beside it", async () => {
    await approve();
    await expect(approve(yuna)).rejects.toThrow(Stale);
    await expect(ask(later(1))).rejects.toThrow(Stale);
    await makeMember(noor, sig.id);
    const appointment = { sigId: sig.id, personId: noor, role: "CO_LEAD" } as const;
    await expect(run(await actor(lin), appointToRole, appointment)).rejects.toThrow(Invalid);
  });
});

describe("during the notice", () => {
  beforeEach(async () => {
    await approve();
    await db.delivery.deleteMany();
  });

  test("the decision can be undone for ten seconds, and then not", async () => {
    await expect(undo(10_000)).rejects.toThrow(Invalid);
    const { tags } = await undo(9_900);
    expect(await request()).toMatchObject({ status: "PENDING", noticeUntil: null, decision: null });
    expect(tags).toContain(`sig:${sig.id}`);
    expect(await db.event.findMany({ where: { isPublic: true, undoneBy: null } })).toEqual([]);
  });

  test("the applicant can withdraw, in public", async () => {
    await withdraw();
    expect(await request()).toMatchObject({ status: "WITHDRAWN", noticeUntil: null, decision: null });
    await sweepAt(noticeEnds);
    expect(await roles()).toEqual([]);
    expect(await db.event.count({ where: { name: "joinRequest.withdrawnInNotice", isPublic: true } })).toBe(
      1,
    );
  });

  test.each(["mina", "yuna", "grace"])("%s can object, and the request is decided anew", async (who) => {
    const { tags } = await object({ mina, yuna, grace }[who]);
    const again = new Date(later(60_000 - 3_600_000).getTime() + 7 * 86_400_000);
    expect(await request()).toMatchObject({
      status: "PENDING",
      dueAt: again,
      noticeUntil: null,
      decision: null,
    });
    expect(await db.joinRequestMessage.findMany()).toMatchObject([{ kind: "OBJECTION", body: "Too early." }]);
    expect(await owed()).toEqual(["requestObjected lin", "requestObjected noor"]);
    expect(tags).toContain(`sig:${sig.id}`);
    const objected = await db.event.findFirstOrThrow({ where: { name: "joinRequest.objected" } });
    expect(objected).toMatchObject({ isPublic: true, subjectId: noor });
    expect(JSON.stringify(objected.data)).not.toContain("Too early.");
    await sweepAt(noticeEnds);
    expect(await roles()).toEqual([]);
  });

  test("whoever decided is told of an objection, though others are asked first", async () => {
    await undo(1);
    await approve(yuna);
    await owed();
    await object();
    expect(await owed()).toEqual(["requestObjected lin", "requestObjected noor", "requestObjected yuna"]);
  });

  test("nobody objects twice to the same request", async () => {
    await object();
    await approve(lin, later(120_000));
    await expect(object(mina, later(180_000))).rejects.toThrow(Invalid);
    expect(await request()).toMatchObject({ status: "NOTICE" });
    await object(grace, later(180_000));
    expect(await db.joinRequestMessage.count()).toBe(2);
  });

  test("who asked, who decided, and who is neither of the SIG nor of the committee cannot object", async () => {
    const strangers = [
      await makePerson("Omar"),
      await makeLead("Ivan", (await makeSig({ communityId: sig.communityId })).id),
    ];
    for (const who of [noor, lin, ...strangers]) await expect(object(who)).rejects.toThrow(NotAllowed);
    await makeMember(noor, sig.id);
    await expect(object(noor)).rejects.toThrow(NotAllowed);
    const objection = { requestId: id, reason: "Too early." };
    await expect(run(guest, objectToRequest, objection)).rejects.toThrow(NotAllowed);
  });

  test("an objection leaves nothing behind when its mails cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(object()).rejects.toThrow();
    await mend();
    expect(await request()).toMatchObject({ status: "NOTICE", decision: { outcome: "APPROVED" } });
    expect(await db.joinRequestMessage.count()).toBe(0);
  });

  test("the end of the SIG ends the request, and the applicant is told", async () => {
    await makeAcceptedClosing(await committee(), { sigId: sig.id });
    expect(await request()).toMatchObject({ status: "EXPIRED", noticeUntil: null, decision: null });
    expect(await owed()).toContain("requestClosed noor");
    await sweepAt(noticeEnds);
    expect(await roles()).toEqual([]);
  });
});

test("without a public notice there is nothing to object to, and before there was one nothing to know", async () => {
  await expect(object()).rejects.toThrow(NotFound);
  await approve();
  await withdraw();
  await expect(object(mina, later(120_000))).rejects.toThrow(Stale);
});

describe("the end of the notice", () => {
  beforeEach(async () => {
    await approve();
    await db.delivery.deleteMany();
  });

  test("begins the role, on the minute, and the applicant gets the approval", async () => {
    await sweepAt(justBefore(noticeEnds));
    expect(await request()).toMatchObject({ status: "NOTICE" });
    await expect(object(mina, noticeEnds)).rejects.toThrow(Stale);
    await sweepAt(noticeEnds);
    expect(await request()).toMatchObject({ status: "APPROVED", endedAt: noticeEnds, noticeUntil: null });
    const appointed = await db.event.findFirstOrThrow({ where: { name: "joinRequest.appointed" } });
    expect(await roles()).toMatchObject([
      { role: "CO_LEAD", from: noticeEnds, until: null, appointedBy: appointed.id },
    ]);
    expect(await db.membership.count({ where: { personId: noor, until: null } })).toBe(1);
    expect(await owed()).toEqual(["requestApproved noor"]);
    await expect(withdraw(noticeEnds)).rejects.toThrow(Stale);
  });

  test("is not for people, and not too early", async () => {
    await expect(run(await actor(lin), appointAfterNotice, { id }, noticeEnds)).rejects.toThrow(NotAllowed);
    await expect(run(system, appointAfterNotice, { id }, justBefore(noticeEnds))).rejects.toThrow(Stale);
  });

  test("happens once with four workers", async () => {
    await Promise.all(Array.from({ length: 4 }, () => sweepAt(noticeEnds)));
    await sweepAt(later(20 * 86_400_000));
    expect(await roles()).toHaveLength(1);
    expect(await owed()).toEqual(["requestApproved noor"]);
    expect(await db.event.count({ where: { name: "joinRequest.appointed" } })).toBe(1);
  });

  test("does not happen without its mail, and the next sweep makes up for it", async () => {
    const mend = await breakDeliveries();
    await sweepAt(noticeEnds);
    await mend();
    expect(await request()).toMatchObject({ status: "NOTICE" });
    expect(await roles()).toEqual([]);
    await sweepAt(noticeEnds);
    expect(await roles()).toHaveLength(1);
  });

  test("and an objection at the last moment leave one outcome", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [, , objected] = await Promise.allSettled([
        sweepAt(noticeEnds),
        sweepAt(noticeEnds),
        object(mina, justBefore(noticeEnds)),
      ]);
      const isObjected = objected.status === "fulfilled";
      expect((await request()).status).toBe(isObjected ? "PENDING" : "APPROVED");
      expect(await roles()).toHaveLength(isObjected ? 0 : 1);
      const ends = { joinRequestId: id, name: { in: ["joinRequest.objected", "joinRequest.appointed"] } };
      expect(await db.event.count({ where: ends })).toBe(1);
      await db.roleTerm.deleteMany({ where: { personId: noor } });
      await db.membership.deleteMany({ where: { personId: noor } });
      if (isObjected) await withdraw(noticeEnds);
      id = await ask();
      await approve();
    }
  });

  test("and the end of the SIG at the same moment leave nobody in a role", async () => {
    const people = await committee();
    for (let round = 0; round < 4; round += 1) {
      const { proposalId } = await makeClosingInNotice(people, { sigId: sig.id });
      await Promise.allSettled([
        sweepAt(noticeEnds),
        run(system, acceptProposal, { proposalId }, daysFromNow(18)),
      ]);
      const { status } = await db.sig.findUniqueOrThrow({ where: { id: sig.id } });
      if (status === "RETIRED") {
        expect(await db.roleTerm.count({ where: { personId: noor, until: null } })).toBe(0);
        expect(["APPROVED", "EXPIRED"]).toContain((await request()).status);
      }
      sig = await makeSig({ communityId: sig.communityId });
      await makeLead(`Lead${round}`, sig.id);
      await db.roleTerm.create({ data: { sigId: sig.id, personId: lin, role: "LEAD" } });
      id = await ask();
      await approve();
    }
  });
});
