import { beforeEach, describe, expect, test } from "vitest";
import { makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { startSession } from "./commands.ts";
import { newSessionToken } from "./session-token.ts";
import { actorOfSession } from "./sessions.ts";

freshDatabase();

const start = new Date("2026-11-21T12:00:00Z");
const hour = 3_600_000;
const inDays = (days: number, ms = 0) => new Date(start.getTime() + days * 24 * hour + ms);

let noor: string;
let token: string;

beforeEach(async () => {
  noor = await makePerson("Noor");
  token = newSessionToken();
  const user = await db.user.findUniqueOrThrow({ where: { personId: noor } });
  await run(system, startSession, { userId: user.id, token }, start);
});

const seen = (now: Date) => actorOfSession(db, token, now);
const session = () => db.session.findFirstOrThrow();

describe("whose session it is", () => {
  test("is known by the token only", async () => {
    expect(await seen(start)).toMatchObject({ kind: "person", personId: noor, email: "noor@example.org" });
    expect(await actorOfSession(db, newSessionToken(), start)).toBe(guest);
    expect(await actorOfSession(db, (await session()).tokenHash, start)).toBe(guest);
    expect(await actorOfSession(db, "", start)).toBe(guest);
  });

  test("is known almost 14 days after the last visit", async () => {
    expect(await seen(inDays(14, -1))).toMatchObject({ personId: noor });
  });

  test("is forgotten 14 days after the last visit", async () => {
    expect(await seen(inDays(14))).toBe(guest);
  });

  test("is forgotten after 90 days however often they come", async () => {
    for (let day = 10; day < 90; day += 10) expect(await seen(inDays(day))).toMatchObject({ personId: noor });
    expect(await seen(inDays(90, -1))).toMatchObject({ personId: noor });
    expect(await seen(inDays(90))).toBe(guest);
  });

  test("is noted once a day", async () => {
    await seen(inDays(1));
    expect(await session()).toMatchObject({ lastSeenAt: start, expires: inDays(14) });
    await seen(inDays(1, 1));
    expect(await session()).toMatchObject({ lastSeenAt: inDays(1, 1), expires: inDays(15, 1) });
  });

  test("is nobody's from the moment they are suspended", async () => {
    await db.person.update({ where: { id: noor }, data: { suspendedAt: start } });
    expect(await seen(inDays(0, 1))).toBe(guest);
  });
});
