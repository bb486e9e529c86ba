import { beforeEach, expect, test } from "vitest";
import { actor, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed } from "../errors.ts";
import { setAway } from "./absence.ts";
import { awayUntil } from "./queries.ts";

freshDatabase();

const now = new Date("2026-11-21T12:00:00Z");
let lin: string;

beforeEach(async () => {
  lin = await makePerson("Lin");
});

test("lasts until the day begins where the person is", async () => {
  for (const [timeZone, begins] of [
    ["America/New_York", "2026-12-01T05:00:00Z"],
    ["Asia/Seoul", "2026-11-30T15:00:00Z"],
  ] as const) {
    await db.person.update({ where: { id: lin }, data: { timeZone } });
    await run(await actor(lin), setAway, { backOn: "2026-12-01" }, now);
    expect(await awayUntil(await actor(lin), now)).toEqual(new Date(begins));
    expect(await awayUntil(await actor(lin), new Date(begins))).toBeNull();
  }
  expect(await db.event.count({ where: { name: "absence.set", actorId: lin } })).toBe(2);
});

test("ends when the person is back", async () => {
  await run(await actor(lin), setAway, { backOn: "2026-12-01" }, now);
  await run(await actor(lin), setAway, { backOn: "" }, now);
  expect(await awayUntil(await actor(lin), now)).toBeNull();
});

test("lies ahead, and is for people with an account", async () => {
  for (const backOn of ["2026-11-20", "2026-11-21"]) {
    await expect(run(await actor(lin), setAway, { backOn }, now)).rejects.toThrow(Invalid);
  }
  await expect(run(guest, setAway, { backOn: "2026-12-01" }, now)).rejects.toThrow(NotAllowed);
  expect(await db.event.count()).toBe(0);
});
