import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makeList, makeMember, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { leaveList, subscribe } from "./commands.ts";

freshDatabase();

let sig: Awaited<ReturnType<typeof makeSig>>;
let noor: string;

const wish = (list: { id: string }) => ({ listId: list.id, consent: "on" as const });

beforeEach(async () => {
  const community = await makeCommunity();
  sig = await makeSig({ communityId: community.id });
  noor = await makePerson("Noor");
});

test("anybody gets on an open list at once, with a recorded consent, and off it again", async () => {
  const list = await makeList({ sig, policy: "OPEN" });
  await run(await actor(noor), subscribe, wish(list));
  expect(await db.subscription.findMany()).toMatchObject([{ personId: noor, until: null }]);
  expect(await db.consent.findMany()).toMatchObject([{ kind: "LIST_ARCHIVE", version: "PUBLIC" }]);
  await expect(run(await actor(noor), subscribe, wish(list))).rejects.toThrow(NotAllowed);
  const me = await actor(noor);
  await run(me, leaveList, { listId: list.id });
  expect(await db.subscription.count({ where: { until: null } })).toBe(0);
  await expect(run(me, leaveList, { listId: list.id })).rejects.toThrow(Stale);
  await expect(run(await actor(noor), leaveList, { listId: list.id })).rejects.toThrow(NotAllowed);
});

test("a members' list is for members, and needs no second approval", async () => {
  const list = await makeList({ sig, policy: "MEMBERS" });
  await expect(run(await actor(noor), subscribe, wish(list))).rejects.toThrow(Stale);
  await makeMember(noor, sig.id);
  await run(await actor(noor), subscribe, wish(list));
  expect(await db.subscription.count()).toBe(1);
});

test("a moderated or planned list lets nobody on at once", async () => {
  await makeMember(noor, sig.id);
  const moderated = await makeList({ sig });
  const planned = await makeList({ sig, policy: "OPEN", isPlanned: true });
  for (const list of [moderated, planned]) {
    await expect(run(await actor(noor), subscribe, wish(list))).rejects.toThrow(Stale);
  }
});

test("guests subscribe to nothing, and nobody to what does not exist", async () => {
  const list = await makeList({ sig, policy: "OPEN" });
  await expect(run(guest, subscribe, wish(list))).rejects.toThrow(NotAllowed);
  const nowhere = { listId: crypto.randomUUID(), consent: "on" as const };
  await expect(run(await actor(noor), subscribe, nowhere)).rejects.toThrow(NotFound);
});

test("twenty subscriptions at once are one", async () => {
  const list = await makeList({ sig, policy: "OPEN" });
  const me = await actor(noor);
  await Promise.allSettled(Array.from({ length: 20 }, () => run(me, subscribe, wish(list))));
  expect(await db.subscription.count()).toBe(1);
});
