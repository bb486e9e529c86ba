import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import { makeCommunity, makeList, makeMember, makePerson, makeSig } from "./factories.ts";
import { freshDatabase } from "./testing.ts";

freshDatabase();

let community: { id: string };
let sig: { id: string; communityId: string };
let list: { id: string };
let ada: string;
let lin: string;

beforeEach(async () => {
  community = await makeCommunity();
  sig = await makeSig({ communityId: community.id });
  list = await makeList({ sig });
  ada = await makePerson("Ada");
  lin = await makePerson("Lin");
});

function request(rest: Partial<Prisma.JoinRequestUncheckedCreateInput> = {}) {
  const times = { dueAt: new Date(), expiresAt: new Date() };
  const place = { communityId: community.id, sigId: sig.id, personId: ada };
  return db.joinRequest.create({ data: { ...place, ...times, kind: "MEMBERSHIP", ...rest } });
}

function proposal(rest: Partial<Prisma.ProposalUncheckedCreateInput> = {}) {
  return db.proposal.create({ data: { communityId: community.id, proposerId: ada, content: {}, ...rest } });
}

const ended = { endedAt: new Date() };
const label = inOneLanguage("en", "Forum");
const link = (data: Partial<Prisma.LinkUncheckedCreateInput>) =>
  db.link.create({ data: { sigId: sig.id, type: "FORUM", label, ...data } });
const seat = (personId: string, isChair: boolean) =>
  db.steeringSeat.create({ data: { communityId: community.id, personId, isChair } });
const event = () => db.event.create({ data: { name: "sig.founded", isPublic: true, data: {} } });
const charter = (number: number) =>
  db.charterRevision.create({ data: { sigId: sig.id, number, status: "IN_FORCE", sections: {} } });

test.each<[string, () => Promise<unknown>]>([
  ["a second undecided request", async () => [await request(), await request({ status: "NEEDS_INFO" })]],
  [
    "a second request for a list",
    async () => [
      await request({ kind: "LIST", listId: list.id }),
      await request({ kind: "LIST", listId: list.id }),
    ],
  ],
  ["a second open membership", async () => [await makeMember(ada, sig.id), await makeMember(ada, sig.id)]],
  ["two charters in force", async () => [await charter(1), await charter(2)]],
  ["two seats of one person", async () => [await seat(ada, false), await seat(ada, false)]],
  ["two chairs", async () => [await seat(ada, true), await seat(lin, true)]],
  [
    "two open proposals of one slug",
    async () => [
      await proposal({ status: "SUBMITTED", number: 1, slug: "graphs" }),
      await proposal({ status: "IN_REVIEW", number: 2, slug: "graphs" }),
    ],
  ],
  ["a list request without a list", () => request({ kind: "LIST" })],
  ["a request to lead without a role", () => request({ kind: "LEAD" })],
  [
    "a second request beside one in public notice",
    async () => {
      const { id: requestId } = await request({ kind: "LEAD", role: "LEAD" });
      await db.$transaction([
        db.joinRequest.update({
          where: { id: requestId },
          data: { status: "NOTICE", noticeUntil: new Date() },
        }),
        db.joinRequestDecision.create({ data: { requestId, outcome: "APPROVED", deciderId: lin } }),
      ]);
      await request({ kind: "LEAD", role: "LEAD" });
    },
  ],
  ["a public notice of a membership", () => request({ status: "NOTICE", noticeUntil: new Date() })],
  ["a public notice without an end", () => request({ kind: "LEAD", role: "LEAD", status: "NOTICE" })],
  [
    "a public notice of what nobody approved",
    () => request({ kind: "LEAD", role: "LEAD", status: "NOTICE", noticeUntil: new Date() }),
  ],
  ["a request to be a sponsor", () => request({ kind: "LEAD", role: "SPONSOR" })],
  ["a request that ended at no time", () => request({ status: "WITHDRAWN" })],
  ["a request decided by nobody", () => request({ status: "APPROVED", ...ended })],
  ["a proposal decided by nobody", () => proposal({ status: "ACCEPTED", number: 1 })],
  ["a submitted proposal without a number", () => proposal({ status: "SUBMITTED" })],
  [
    "a decision on an open request",
    async () => {
      const { id: requestId } = await request();
      await db.joinRequestDecision.create({ data: { requestId, outcome: "APPROVED", deciderId: lin } });
    },
  ],
  ["a script as a link", () => link({ url: "javascript:alert(1)" })],
  ["a link that is planned and there", () => link({ url: "https://example.org", plannedFor: "example.org" })],
  ["a link of two owners", () => link({ communityId: community.id })],
  ["a slug with capitals", () => makeSig({ communityId: community.id, slug: "Graphs" })],
  ["an address with capitals", () => db.user.create({ data: { personId: lin, email: "Lin@example.org" } })],
  [
    "a changed event",
    async () => db.event.update({ where: { id: (await event()).id }, data: { name: "other" } }),
  ],
  ["a deleted event", async () => db.event.delete({ where: { id: (await event()).id } })],
])("the database refuses %s", async (_, write) => {
  await expect(write()).rejects.toThrow();
});

test("what has ended makes room for what comes next", async () => {
  await request({ status: "WITHDRAWN", ...ended });
  await request();
  await request({ kind: "LEAD", role: "LEAD" });
  await request({ kind: "LEAD", role: "CO_LEAD" });
  expect(await db.joinRequest.count()).toBe(4);
});

test("a decision and what it decides are written in either order, in one transaction", async () => {
  const { id } = await request();
  const decided = { outcome: "DECLINED", note: "Another SIG fits better.", deciderId: lin } as const;
  await db.$transaction([
    db.joinRequestDecision.create({ data: { requestId: id, ...decided } }),
    db.joinRequest.update({ where: { id }, data: { status: "DECLINED", ...ended } }),
  ]);
  expect(await db.joinRequest.count({ where: { status: "DECLINED" } })).toBe(1);
});

test("the search text of a SIG holds every language in lower case", async () => {
  const name = { original: "en", text: { en: "SIG Recommenders", ko: "추천", zh: "推荐" } };
  await db.sig.update({ where: { id: sig.id }, data: { name, tags: ["TFRS"] } });
  const [row] = await db.$queryRaw<{ text: string }[]>`SELECT sig_search_text("Sig") AS text FROM "Sig"`;
  for (const word of ["recommenders", "추", "推荐", "tfrs"]) expect(row?.text).toContain(word);
});
