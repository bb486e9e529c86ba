import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "./command.ts";
import { db } from "./db.ts";
import { NotFound, Stale } from "./errors.ts";
import { approveJoinRequest, submitMembershipRequest } from "./join-requests/commands.ts";
import { answerQuestion, askApplicant } from "./join-requests/conversation.ts";
import { sweep } from "./sweep.ts";

freshDatabase();

const start = new Date("2026-03-02T14:00:00Z"); // nine o'clock in New York
const minute = 60_000;
const day = 24 * 60 * minute;
const hour = 60 * minute;
/** So many days later by the calendar: after the 8th of March a day's nine o'clock comes an hour earlier. */
const later = (days: number) => new Date(start.getTime() + days * day - (days > 5 ? hour : 0));
const justBefore = (at: Date) => new Date(at.getTime() - 1);

let sig: Awaited<ReturnType<typeof makeSig>>;
let [lin, yuna, grace, noor] = ["", "", "", ""];

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  await db.community.update({ where: { id: communityId }, data: { timeZone: "America/New_York" } });
  sig = await makeSig({ communityId });
  lin = await makeLead("Lin", sig.id);
  yuna = await makeLead("Yuna", sig.id, "CO_LEAD");
  grace = await makeSteering("Grace", communityId);
  noor = await makePerson("Noor");
});

async function ask(personId = noor, at = start, sigId = sig.id) {
  const words = {
    introduction: "Hello",
    intentions: "Work",
    links: [],
    lists: [],
    codeOfConduct: "on" as const,
  };
  const { result } = await run(await actor(personId), submitMembershipRequest, { sigId, ...words }, at);
  return result;
}

const sweepAt = (now: Date) => sweep(db, now, new AbortController().signal);
const stateOf = (id: string) => db.joinRequest.findUniqueOrThrow({ where: { id } });

/** The mails owed since the last call, as "mail person". */
async function owed(): Promise<string[]> {
  const rows = await db.delivery.findMany({ select: { mail: true, personId: true } });
  await db.delivery.deleteMany();
  const names = new Map([
    [lin, "lin"],
    [yuna, "yuna"],
    [grace, "grace"],
    [noor, "noor"],
  ]);
  return rows.map(({ mail, personId }) => `${mail} ${names.get(personId ?? "")}`).toSorted();
}

describe("the ladder", () => {
  test("reminds when it is due, goes to the co-leads, to the committee, and ends; each once", async () => {
    const { id, dueAt, expiresAt } = await ask();
    expect([dueAt, expiresAt]).toEqual([later(7), later(30)]);
    expect(await owed()).toEqual(["requestReceived noor", "requestToDecide lin"]);
    const steps: [Date, string[], string][] = [
      [later(7), ["requestReminder lin"], "LEADS"],
      [later(9), ["requestEscalated yuna"], "CO_LEADS"],
      [later(12), ["requestEscalated grace"], "STEERING"],
    ];
    for (const [at, mails, escalation] of steps) {
      await sweepAt(justBefore(at));
      expect(await owed()).toEqual([]);
      await sweepAt(at);
      await sweepAt(new Date(at.getTime() + minute));
      expect(await owed()).toEqual(mails);
      expect(await stateOf(id)).toMatchObject({ status: "PENDING", escalation });
    }
    await sweepAt(justBefore(expiresAt));
    expect(await owed()).toEqual([]);
    await sweepAt(expiresAt);
    await sweepAt(later(40));
    expect(await owed()).toEqual(["grace", "lin", "noor", "yuna"].map((name) => `requestExpired ${name}`));
    expect(await stateOf(id)).toMatchObject({ status: "EXPIRED", endedAt: expiresAt });
    const events = await db.event.findMany({ where: { joinRequestId: id }, orderBy: { at: "asc" } });
    expect(events.map(({ name }) => name)).toEqual([
      "joinRequest.submitted",
      "joinRequest.passedToCoLeads",
      "joinRequest.passedToSteering",
      "joinRequest.expired",
    ]);
  });

  test("lets the committee answer at its end, and not before", async () => {
    const { id } = await ask();
    const approval = { id, note: "" };
    await sweepAt(later(9));
    await expect(run(await actor(grace), approveJoinRequest, approval, later(9))).rejects.toThrow(NotFound);
    await sweepAt(later(12));
    await run(await actor(grace), approveJoinRequest, approval, later(12));
    await sweepAt(later(40));
    expect(await stateOf(id)).toMatchObject({ status: "APPROVED" });
  });

  test("is skipped where the clock was stopped for long", async () => {
    const { id } = await ask();
    await owed();
    await sweepAt(later(20));
    expect(await stateOf(id)).toMatchObject({ escalation: "STEERING" });
    expect(await owed()).toEqual(["requestEscalated grace", "requestReminder lin"]);
  });

  test("leaves room to ask again after its end", async () => {
    await ask();
    await sweepAt(later(30));
    expect(await ask(noor, later(30))).toMatchObject({ status: "PENDING", escalation: "LEADS" });
  });
});

describe("a question", () => {
  const word = (number: number) => ({
    id: `0190f5a0-0000-7000-8000-00000000000${number}`,
    body: "Which platform?",
  });

  test("rests the clock until it is answered", async () => {
    const { id } = await ask();
    await run(await actor(lin), askApplicant, { requestId: id, ...word(1) }, later(2));
    await owed();
    await sweepAt(later(20));
    expect(await owed()).toEqual([]);
    await run(await actor(noor), answerQuestion, { requestId: id, ...word(2) }, later(20));
    const { dueAt, expiresAt } = await stateOf(id);
    const rest = later(20).getTime() - later(2).getTime();
    expect(dueAt.getTime() - later(7).getTime()).toBe(rest);
    expect(expiresAt.getTime() - later(30).getTime()).toBe(rest);
    await owed();
    await sweepAt(justBefore(dueAt));
    expect(await owed()).toEqual([]);
    await sweepAt(dueAt);
    expect(await owed()).toEqual(["requestReminder lin"]);
  });

  test("that stays open as long as a request may wait ends it", async () => {
    const { id } = await ask();
    await run(await actor(lin), askApplicant, { requestId: id, ...word(1) }, later(6));
    await owed();
    await sweepAt(justBefore(later(36)));
    expect(await stateOf(id)).toMatchObject({ status: "NEEDS_INFO" });
    await sweepAt(later(36));
    expect(await stateOf(id)).toMatchObject({ status: "EXPIRED", askedAt: null });
    expect(await owed()).toEqual(["requestExpired lin", "requestExpired noor"]);
  });
});

describe("reminders", () => {
  test("tell of everything that waits in one mail, across SIGs", async () => {
    const other = await makeSig({ communityId: sig.communityId });
    await db.roleTerm.create({ data: { sigId: other.id, personId: lin, role: "CHAIR" } });
    for (const name of ["Omar", "Ivan", "Mei"]) await ask(await makePerson(name));
    await ask(noor, start, other.id);
    await owed();
    await sweepAt(later(7));
    expect(await owed()).toEqual(["requestReminder lin"]);
  });

  test("come again only when something newer waits, and on another day", async () => {
    await db.community.updateMany({ data: { coLeadsAfterDays: 60, steeringAfterDays: 60 } });
    await ask();
    await sweepAt(later(7));
    await owed();
    await sweepAt(later(11));
    expect(await owed()).toEqual([]);
    await ask(await makePerson("Omar"), later(5));
    await ask(await makePerson("Ivan"), new Date(later(5).getTime() + 3 * hour));
    await owed();
    await sweepAt(later(12));
    expect(await owed()).toEqual(["requestReminder lin"]);
    await sweepAt(new Date(later(12).getTime() + 4 * hour));
    expect(await owed()).toEqual([]);
    await sweepAt(later(13));
    expect(await owed()).toEqual(["requestReminder lin"]);
  });

  test("are for the requests of others", async () => {
    const { id } = await ask();
    await db.joinRequest.update({ where: { id }, data: { personId: lin } });
    await owed();
    await sweepAt(later(7));
    expect(await owed()).toEqual(["requestReminder yuna"]);
  });
});

describe("a lead who is away", () => {
  const away = (personId: string, until: Date) =>
    db.person.update({ where: { id: personId }, data: { awayUntil: until } });

  test("is not asked and not reminded: the co-leads are", async () => {
    await away(lin, later(8));
    await ask();
    expect(await owed()).toEqual(["requestReceived noor", "requestToDecide yuna"]);
    await sweepAt(later(7));
    expect(await owed()).toEqual(["requestReminder yuna"]);
    await sweepAt(later(8));
    expect(await owed()).toEqual(["requestReminder lin"]);
  });

  test("leaves the committee to answer when nobody is left, and only then", async () => {
    await away(lin, later(8));
    const { id } = await ask();
    const approval = { id, note: "" };
    await expect(run(await actor(grace), approveJoinRequest, approval, start)).rejects.toThrow(NotFound);
    await away(yuna, later(8));
    await owed();
    const { id: second } = await ask(await makePerson("Omar"));
    expect(await owed()).toContain("requestToDecide grace");
    await expect(run(await actor(grace), approveJoinRequest, approval, later(8))).rejects.toThrow(NotFound);
    await run(await actor(grace), approveJoinRequest, approval, start);
    await run(await actor(lin), approveJoinRequest, { id: second, note: "" }, start);
  });
});

describe("an invitation", () => {
  test("ends when its time is over, once", async () => {
    const place = { communityId: sig.communityId, sigId: sig.id, inviterId: lin };
    await db.invitation.create({ data: { ...place, email: "omar@example.org", expiresAt: later(30) } });
    await sweepAt(justBefore(later(30)));
    expect(await db.invitation.findFirst()).toMatchObject({ status: "PENDING" });
    await Promise.all([sweepAt(later(30)), sweepAt(later(30))]);
    expect(await db.invitation.findFirst()).toMatchObject({ status: "EXPIRED", endedAt: later(30) });
    expect(await db.event.count({ where: { name: "invitation.expired" } })).toBe(1);
  });
});

describe("two workers", () => {
  test.each([7, 9, 12, 30])("that sweep at the same time on day %i do everything once", async (days) => {
    const requests = 12;
    for (let number = 0; number < requests; number += 1) await ask(await makePerson(`Omar${number}`));
    for (const earlier of [7, 9, 12].filter((one) => one < days)) await sweepAt(later(earlier));
    await db.delivery.deleteMany();
    const eventsSoFar = await db.event.count();
    await Promise.all(Array.from({ length: 4 }, () => sweepAt(later(days))));
    const events = days === 7 ? 1 : requests;
    const mails = days === 30 ? 4 * requests : events; // the applicant, lead, co-lead and committee are told
    expect((await db.event.count()) - eventsSoFar).toBe(events);
    expect(await db.delivery.count()).toBe(mails);
    const [{ jobs } = { jobs: 0 }] = await db.$queryRaw<{ jobs: number }[]>`
      SELECT count(*)::int AS jobs FROM graphile_worker.jobs job
      WHERE task_identifier = 'deliver' AND EXISTS (SELECT FROM "Delivery" WHERE job.key = 'delivery:' || id)`;
    expect(jobs).toBe(mails);
  });

  test("and a lead who decides at the last moment leave one end", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await ask(await makePerson(`Ivan${round}`));
      const lead = await actor(lin);
      const [, , decided] = await Promise.allSettled([
        sweepAt(later(30)),
        sweepAt(later(30)),
        run(lead, approveJoinRequest, { id, note: "" }, justBefore(later(30))),
      ]);
      const { status } = await stateOf(id);
      expect(status).toBe(decided.status === "fulfilled" ? "APPROVED" : "EXPIRED");
      if (decided.status === "rejected") expect(decided.reason).toBeInstanceOf(Stale);
      const ends = { joinRequestId: id, name: { in: ["joinRequest.approved", "joinRequest.expired"] } };
      expect(await db.event.count({ where: ends })).toBe(1);
    }
  });
});

test.each([
  ["reminder", 7],
  ["escalation", 9],
  ["end", 30],
])("without its mails no %s happens, and the next sweep makes up for it", async (_, days) => {
  const { id } = await ask();
  await sweepAt(justBefore(later(days)));
  const unchanged = [await stateOf(id), await db.event.count(), await db.reminder.findMany()];
  const mend = await breakDeliveries();
  await sweepAt(later(days));
  await mend();
  expect([await stateOf(id), await db.event.count(), await db.reminder.findMany()]).toEqual(unchanged);
  await owed();
  await sweepAt(later(days));
  expect(await owed()).not.toEqual([]);
});
