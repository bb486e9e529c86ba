import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, Stale } from "../errors.ts";
import { submitMembershipRequest, withdrawJoinRequest } from "../join-requests/commands.ts";
import { freshMailbox } from "../mail/testing.ts";
import { readUnsubscribeToken } from "../mail/unsubscribe.ts";
import { sweep } from "../sweep.ts";
import { dueDigests, gatherDigest } from "./digest.ts";
import { workOff } from "./testing.ts";

freshDatabase();
const mailbox = freshMailbox();

const minute = 60_000;
const asked = new Date("2026-11-20T14:00:00Z");
const inSeoul = new Date("2026-11-20T23:01:00Z");
const inNewYork = new Date("2026-11-21T13:01:00Z");
const justBefore = (at: Date) => new Date(at.getTime() - 1);

let sigId: string;
let [lin, yuna] = ["", ""];

beforeEach(async () => {
  const { id: communityId } = await makeCommunity("arboretum");
  sigId = (await makeSig({ communityId, slug: "build" })).id;
  lin = await makeDailyLead("Lin", "Asia/Seoul");
  yuna = await makeDailyLead("Yuna", "America/New_York");
});

async function makeDailyLead(name: string, timeZone: string) {
  const id = await makeLead(name, sigId);
  await db.person.update({ where: { id }, data: { timeZone } });
  await db.noticePreference.create({ data: { personId: id, topic: "requestsToDecide", choice: "DAILY" } });
  return id;
}

async function ask(name: string, at = asked) {
  const words = { introduction: "Hello", intentions: "Work", links: [], lists: [] };
  const wish = { sigId, ...words, codeOfConduct: "on" as const };
  return (await run(await actor(await makePerson(name)), submitMembershipRequest, wish, at)).result;
}

const sweepAt = (now: Date) => sweep(db, now, new AbortController().signal);
const digests = async () =>
  (await db.delivery.findMany({ where: { mail: "digest" } })).map(({ personId }) => personId);
const ofLeads = (personId: string) =>
  db.delivery.findMany({ where: { personId, mail: "requestToDecide" }, orderBy: { createdAt: "asc" } });
const to = (address: string) => mailbox.received.filter((one) => one.to === address).map(({ mail }) => mail);

describe("the daily mail", () => {
  test("is owed once at eight o'clock where each reader is", async () => {
    await ask("Noor");
    await sweepAt(justBefore(inSeoul));
    expect(await digests()).toEqual([]);
    await sweepAt(inSeoul);
    await sweepAt(new Date(inSeoul.getTime() + 5 * minute));
    expect(await digests()).toEqual([lin]);
    await sweepAt(justBefore(inNewYork));
    expect(await digests()).toEqual([lin]);
    await sweepAt(inNewYork);
    expect((await digests()).toSorted()).toEqual([lin, yuna].toSorted());
  });

  test("leaves what comes after eight to the next day", async () => {
    await ask("Noor");
    await ask("Omar", new Date(inSeoul.getTime() - 30_000));
    await sweepAt(inSeoul);
    const [first, second] = await ofLeads(lin);
    expect(first?.digestId).not.toBeNull();
    expect(second?.digestId).toBeNull();
    await sweepAt(new Date(inSeoul.getTime() + 24 * 60 * minute));
    expect(await digests()).toEqual(expect.arrayContaining([lin, lin]));
    expect((await ofLeads(lin))[1]?.digestId).not.toBeNull();
  });

  test("tells of everything held, by subject and link, and can be ended by one POST", async () => {
    const requests = [await ask("Noor"), await ask("Omar")];
    await workOff();
    mailbox.received.length = 0;
    await sweepAt(inSeoul);
    await workOff();
    await workOff();
    const [mail, ...more] = to("lin@example.org");
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("2 pieces of news from Sigpost");
    for (const { id } of requests) expect(mail?.text).toContain(`https://sigpost.example/en/dashboard/${id}`);
    expect(mail?.text).toContain("Noor asks to join SIG build");
    const link = mail?.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
    const token = new URL(link.slice(1, -1)).searchParams.get("token") ?? "";
    expect(readUnsubscribeToken(token)).toEqual({ personId: lin, topic: "digest" });
    expect(await ofLeads(lin)).toMatchObject(Array(2).fill({ status: "SENT", attempts: 1 }));
    expect(await ofLeads(yuna)).toMatchObject(Array(2).fill({ status: "HELD", digestId: null }));
  });

  test("leaves out what is no longer so, and is not sent when nothing remains", async () => {
    const first = await ask("Noor");
    await ask("Omar");
    await sweepAt(inSeoul);
    await run(await actor(first.personId), withdrawJoinRequest, { id: first.id });
    await workOff();
    expect(to("lin@example.org")).toMatchObject([{ subject: "One piece of news from Sigpost" }]);
    expect((await ofLeads(lin)).map(({ status }) => status)).toEqual(["DROPPED", "SENT"]);
    await db.roleTerm.updateMany({ where: { personId: yuna }, data: { until: new Date() } });
    await sweepAt(inNewYork);
    await workOff();
    expect(to("yuna@example.org")).toEqual([]);
    expect((await ofLeads(yuna)).map(({ status }) => status)).toEqual(["DROPPED", "DROPPED"]);
    expect(await db.delivery.findFirst({ where: { mail: "digest", personId: yuna } })).toMatchObject({
      status: "DROPPED",
    });
  });

  test("keeps what it tells until the server takes it", async () => {
    mailbox.refusals.set("lin@example.org", 451);
    await ask("Noor");
    await sweepAt(inSeoul);
    await workOff();
    expect(await ofLeads(lin)).toMatchObject([{ status: "HELD" }]);
    mailbox.refusals.clear();
    await workOff();
    expect(to("lin@example.org")).toHaveLength(1);
    expect(await ofLeads(lin)).toMatchObject([{ status: "SENT" }]);
  });
});

describe("gathering", () => {
  test("is done once by two workers at the same time", async () => {
    await ask("Noor");
    await Promise.all([sweepAt(inNewYork), sweepAt(inNewYork), sweepAt(inNewYork)]);
    expect((await digests()).toSorted()).toEqual([lin, yuna].toSorted());
    expect(await db.event.count({ where: { name: "delivery.gathered" } })).toBe(2);
  });

  test("is for the system, and not for what was gathered already", async () => {
    await ask("Noor");
    const [due] = await dueDigests(db, inSeoul);
    if (!due) throw new Error("nothing is due");
    await expect(run(guest, gatherDigest, due, inSeoul)).rejects.toThrow(NotAllowed);
    await run(system, gatherDigest, due, inSeoul);
    await expect(run(system, gatherDigest, due, inSeoul)).rejects.toThrow(Stale);
    expect(await digests()).toEqual([lin]);
  });

  test("leaves everything held when the mail cannot be owed", async () => {
    await ask("Noor");
    const [due] = await dueDigests(db, inSeoul);
    if (!due) throw new Error("nothing is due");
    const mend = await breakDeliveries();
    await expect(run(system, gatherDigest, due, inSeoul)).rejects.toThrow();
    await mend();
    expect(await ofLeads(lin)).toMatchObject([{ status: "HELD", digestId: null }]);
    expect(await db.event.count({ where: { name: "delivery.gathered" } })).toBe(0);
  });
});
