import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { NoticeChoice } from "../generated/prisma/enums.ts";
import { approveJoinRequest, submitMembershipRequest } from "../join-requests/commands.ts";
import { undoDecision } from "../join-requests/undo.ts";
import { unsubscribeToken } from "../mail/unsubscribe.ts";
import { accountOf } from "../people/account.ts";
import { readAllNotices, readNotice, setPreferences, unsubscribe } from "./commands.ts";
import { noticesOf, preferencesOf, unreadNotices } from "./queries.ts";
import { preferences } from "./schema.ts";
import { noticePath } from "./shown.ts";
import { type OptionalTopic, optionalTopicKeys } from "./topics.ts";

freshDatabase();

const asked = new Date("2026-11-20T10:00:00Z");
const decided = new Date("2026-11-20T12:00:00Z");
const later = (ms: number) => new Date(decided.getTime() + ms);

let sigId: string;
let [lin, noor] = ["", ""];

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sigId = (await makeSig({ communityId })).id;
  lin = await makeLead("Lin", sigId);
  noor = await makePerson("Noor");
});

async function ask() {
  const words = { introduction: "Hello", intentions: "Work", links: [], lists: [] };
  const wish = { sigId, ...words, codeOfConduct: "on" as const };
  return (await run(await actor(noor), submitMembershipRequest, wish, asked)).result.id;
}

const approve = async (id: string) => run(await actor(lin), approveJoinRequest, { id, note: "" }, decided);

function wanted(choice: NoticeChoice, more: Partial<Record<OptionalTopic, NoticeChoice>> = {}) {
  const all = Object.fromEntries(optionalTopicKeys.map((topic) => [topic, choice]));
  return preferences.parse({ locale: "ko", timeZone: "Asia/Seoul", choices: { ...all, ...more } });
}

const choose = async (personId: string, ...which: Parameters<typeof wanted>) =>
  run(await actor(personId), setPreferences, wanted(...which));

const mailsOf = (personId: string) =>
  db.delivery.findMany({
    where: { personId },
    orderBy: { mail: "asc" },
    select: { mail: true, status: true },
  });
const jobs = async () => (await db.$queryRaw<unknown[]>`SELECT 1 FROM graphile_worker._private_jobs`).length;

describe("what somebody chooses", () => {
  test("is kept with their language and zone, for each topic, and can be changed", async () => {
    expect(new Set(Object.values(await preferencesOf(noor)))).toEqual(new Set(["AT_ONCE"]));
    await choose(noor, "DAILY");
    await choose(noor, "NONE", { receipts: "DAILY" });
    expect(await preferencesOf(noor)).toEqual(wanted("NONE", { receipts: "DAILY" }).choices);
    expect(await actor(noor)).toMatchObject({ locale: "ko", timeZone: "Asia/Seoul" });
    expect(await db.event.count({ where: { name: "preferences.set", actorId: noor } })).toBe(2);
    expect(await preferencesOf(lin)).toEqual(wanted("AT_ONCE").choices);
  });

  test("is one of the choices for one of the topics, in a zone there is", () => {
    const { choices, ...language } = wanted("DAILY");
    const { receipts: _, ...fewer } = choices;
    for (const wrong of [
      { ...language, choices: fewer },
      { ...language, choices: { ...choices, ownRequests: "NONE" } },
      { ...language, choices: { ...choices, receipts: "HOURLY" } },
      { ...language, choices, timeZone: "Mars/Olympus" },
      { ...language, choices, locale: "fr" },
    ]) {
      expect(preferences.safeParse(wrong).success).toBe(false);
    }
  });

  test("is chosen by people with an account", async () => {
    await expect(run(guest, setPreferences, wanted("NONE"))).rejects.toThrow(NotAllowed);
    expect(await db.noticePreference.count()).toBe(0);
  });

  test("decides which mails become a delivery with a job; notices come in any case", async () => {
    await choose(noor, "NONE");
    await choose(lin, "DAILY");
    const id = await ask();
    expect(await mailsOf(noor)).toEqual([]);
    expect(await mailsOf(lin)).toEqual([{ mail: "requestToDecide", status: "HELD" }]);
    expect(await jobs()).toBe(0);
    await approve(id);
    expect(await mailsOf(noor)).toEqual([{ mail: "requestApproved", status: "PENDING" }]);
    expect(await jobs()).toBe(1);
    expect(await unreadNotices(await actor(noor), later(11_000))).toBe(2);
    expect(await unreadNotices(await actor(lin))).toBe(1);
  });

  test("drops what was held of a kind that is no longer wanted", async () => {
    await choose(lin, "DAILY");
    await ask();
    await choose(lin, "DAILY", { proposalNews: "NONE" });
    expect(await mailsOf(lin)).toMatchObject([{ status: "HELD" }]);
    await choose(lin, "DAILY", { requestsToDecide: "NONE" });
    expect(await mailsOf(lin)).toMatchObject([{ status: "DROPPED" }]);
  });
});

describe("the link of a mail", () => {
  const end = (personId: string, topic: OptionalTopic | "digest") =>
    run(guest, unsubscribe, { token: unsubscribeToken({ personId, topic }) });

  test("ends the mails of its kind for its reader, once", async () => {
    await end(lin, "requestsToDecide");
    await end(lin, "requestsToDecide");
    expect(await preferencesOf(lin)).toEqual(wanted("AT_ONCE", { requestsToDecide: "NONE" }).choices);
    expect(await preferencesOf(noor)).toEqual(wanted("AT_ONCE").choices);
    const events = await db.event.findMany({ where: { name: "mail.unsubscribed" } });
    expect(events).toMatchObject([{ actorId: null, subjectId: lin, data: { topic: "requestsToDecide" } }]);
    await ask();
    expect(await mailsOf(lin)).toEqual([]);
  });

  test("of a daily mail ends what goes into it, and drops what was held", async () => {
    await choose(lin, "DAILY", { receipts: "AT_ONCE" });
    await ask();
    await end(lin, "digest");
    expect(await preferencesOf(lin)).toEqual(wanted("NONE", { receipts: "AT_ONCE" }).choices);
    expect(await mailsOf(lin)).toMatchObject([{ status: "DROPPED" }]);
  });

  test("ends nothing when the portal did not give it out, or its reader is gone", async () => {
    const token = unsubscribeToken({ personId: lin, topic: "receipts" });
    await expect(run(guest, unsubscribe, { token: `${token}x` })).rejects.toThrow(NotFound);
    await expect(end("0190f5a0-0000-7000-8000-000000000001", "receipts")).rejects.toThrow(NotFound);
    expect(await db.noticePreference.count()).toBe(0);
  });
});

describe("notices", () => {
  const listed = async (personId: string, now?: Date) =>
    (await noticesOf(await actor(personId), undefined, now)).notices;

  test("tell the newest first, each with where it leads", async () => {
    const id = await ask();
    await approve(id);
    const notices = await listed(noor, later(11_000));
    expect(notices.map(({ mail }) => mail)).toEqual(["requestApproved", "requestReceived"]);
    expect(notices.map((notice) => noticePath(notice, "en"))).toEqual(Array(2).fill(`/en/me#request-${id}`));
    const [toDecide] = await listed(lin);
    expect(toDecide && noticePath(toDecide, "zh")).toBe(`/zh/dashboard/${id}`);
  });

  test("of a decision are shown once it can no longer be taken back, and never when it was", async () => {
    const id = await ask();
    await approve(id);
    expect(await unreadNotices(await actor(noor), later(9_000))).toBe(1);
    expect(await unreadNotices(await actor(noor), later(10_000))).toBe(2);
    await run(await actor(lin), undoDecision, { id }, later(9_000));
    expect(await unreadNotices(await actor(noor), later(11_000))).toBe(1);
  });

  test("are counted until they are read, one or all", async () => {
    await ask();
    await db.notice.updateMany({ data: { personId: noor } });
    const [first] = await listed(noor);
    const reading = { noticeId: first?.id ?? "", afterwards: "stay" as const };
    expect(await accountOf(await actor(noor))).toMatchObject({ unread: 2, isOperator: false });
    await run(await actor(noor), readNotice, reading);
    await run(await actor(noor), readNotice, reading);
    expect(await accountOf(await actor(noor))).toMatchObject({ unread: 1 });
    await run(await actor(noor), readAllNotices, {});
    expect(await accountOf(await actor(noor))).toMatchObject({ unread: 0 });
  });

  test("are read by whom they are for", async () => {
    await ask();
    const [notice] = await listed(noor);
    const reading = { noticeId: notice?.id ?? "", afterwards: "open" as const };
    await expect(run(await actor(lin), readNotice, reading)).rejects.toThrow(NotFound);
    await expect(run(guest, readNotice, reading)).rejects.toThrow(NotAllowed);
    await expect(run(guest, readAllNotices, {})).rejects.toThrow(NotAllowed);
    await run(await actor(lin), readAllNotices, {});
    expect(await unreadNotices(await actor(noor))).toBe(1);
    expect(await noticesOf(guest)).toEqual({ notices: [], older: undefined });
  });

  test("come in pages", async () => {
    await ask();
    const { id: _, ...notice } = await db.notice.findFirstOrThrow({ where: { personId: noor } });
    const more = Array.from({ length: 60 }, (_, n) => ({ ...notice, at: new Date(asked.getTime() - n) }));
    await db.notice.createMany({ data: more });
    const first = await noticesOf(await actor(noor));
    const second = await noticesOf(await actor(noor), first.older);
    expect([first.notices.length, second.notices.length, second.older]).toEqual([50, 11, undefined]);
    expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(61);
    expect((await noticesOf(await actor(lin), first.older)).notices).toEqual([]);
  });

  test("are not written when the mails cannot be", async () => {
    const mend = await breakDeliveries();
    await expect(ask()).rejects.toThrow();
    await mend();
    expect(await db.notice.count()).toBe(0);
  });
});
