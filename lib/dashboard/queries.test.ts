import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { actor, makeCommunity, makeLead, makePerson, makeSig, makeSteering } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import type { PersonActor } from "../actor.ts";
import { db } from "../db.ts";
import { countToDecide, requestToRead } from "../join-requests/queries.ts";
import { hasDashboard, queueCounts, queueOf, queuePageSize } from "./queries.ts";

freshDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const day = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * day);
let sig: Awaited<ReturnType<typeof makeSig>>;
let [lin, yuna] = ["", ""];
let serial = 0;

async function person(id: string): Promise<PersonActor> {
  const found = await actor(id);
  if (!hasDashboard(found)) throw new Error("has no dashboard");
  return found;
}

async function wait(count: number, more: object = {}) {
  const people = await db.person.createManyAndReturn({
    data: Array.from({ length: count }, () => ({ name: `Applicant ${++serial}` })),
  });
  return db.joinRequest.createManyAndReturn({
    data: people.map(({ id: personId }, index) => ({
      communityId: sig.communityId,
      sigId: sig.id,
      personId,
      kind: "MEMBERSHIP" as const,
      submittedAt: ago(3),
      dueAt: new Date(now.getTime() + Math.floor(index / 2) * 1000), // two are due at the same moment
      expiresAt: new Date(now.getTime() + day),
      ...more,
    })),
  });
}

const ids = (requests: { id: string }[]) => requests.map(({ id }) => id);

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sig = await makeSig({ communityId });
  [lin, yuna] = [await makeLead("Lin", sig.id), await makeLead("Yuna", sig.id)];
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("a page after another goes on where it ended, even when its last one was decided meanwhile", async () => {
  const reader = await person(lin);
  const all = await wait(60);
  const first = await queueOf(reader, {}, now);
  expect(ids(first)).toEqual(ids(all).slice(0, queuePageSize));
  const after = first.at(-1)?.id ?? "";
  await db.joinRequest.update({ where: { id: after }, data: { status: "WITHDRAWN", endedAt: now } });
  expect(ids(await queueOf(reader, { after }, now))).toEqual(ids(all).slice(queuePageSize));
});

test("each part shows its own, and the counts say how much there is", async () => {
  const reader = await person(lin);
  const other = await makeSig({ communityId: sig.communityId });
  const [waiting] = await wait(1);
  const [asked] = await wait(1, { status: "NEEDS_INFO", askedAt: ago(1) });
  const [mine] = await wait(1, { claimedById: lin, claimedAt: ago(1), dueAt: ago(1) });
  const [theirs] = await wait(1, { claimedById: yuna, claimedAt: ago(1), kind: "LEAD", role: "CO_LEAD" });
  await wait(1, { sigId: other.id });
  await wait(1, { personId: lin, kind: "LEAD", role: "CHAIR" });
  const [decided] = await wait(1, { status: "WITHDRAWN", endedAt: ago(1) });
  if (!waiting || !asked || !mine || !theirs || !decided) throw new Error("nobody waits");
  const decision = { requestId: decided.id, outcome: "DECLINED" as const, note: "no", deciderId: yuna };
  await db.$transaction([
    db.joinRequest.update({ where: { id: decided.id }, data: { status: "DECLINED" } }),
    db.joinRequestDecision.create({ data: { ...decision, at: ago(1) } }),
  ]);
  expect(ids(await queueOf(reader, {}, now))).toEqual(ids([mine, waiting, theirs]));
  expect(ids(await queueOf(reader, { state: "asked" }, now))).toEqual([asked.id]);
  expect(ids(await queueOf(reader, { state: "decided" }, now))).toEqual([decided.id]);
  expect(ids(await queueOf(reader, { claimed: "me" }, now))).toEqual([mine.id]);
  expect(ids(await queueOf(reader, { claimed: "nobody" }, now))).toEqual([waiting.id]);
  expect(ids(await queueOf(reader, { claimed: "anybody" }, now))).toEqual(ids([mine, theirs]));
  expect(ids(await queueOf(reader, { kind: "LEAD" }, now))).toEqual([theirs.id]);
  expect(await queueOf(reader, { sig: other.id }, now)).toEqual([]);
  const { groups, sigs } = await queueCounts(reader, {}, now);
  expect(ids(sigs)).toEqual([sig.id]);
  expect(groups.toSorted((a, b) => a.count - b.count || a.kind.localeCompare(b.kind))).toMatchObject([
    { kind: "LEAD", status: "PENDING", count: 1 },
    { kind: "MEMBERSHIP", status: "NEEDS_INFO", count: 1 },
    { kind: "MEMBERSHIP", status: "PENDING", count: 2 },
  ]);
});

test("a thousand waiting requests cost as many queries as ten", async () => {
  const reader = await person(lin);
  await makeSteering("Ada", sig.communityId);
  const cost = async () => {
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const [first] = await queueOf(reader, {}, now);
    await queueCounts(reader, {}, now);
    await countToDecide(reader);
    await requestToRead(reader, first?.id ?? "", now);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    return length;
  };
  await wait(10);
  const few = await cost();
  expect(few).toBeGreaterThan(5);
  await wait(990);
  expect(await cost()).toBe(few);
  expect(await countToDecide(reader)).toBe(1000);
}, 60_000);

test("a member has no dashboard", async () => {
  expect(hasDashboard(await actor(await makePerson("Omar")))).toBe(false);
});
