import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSteering } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { endSeat, seatAddress } from "../communities/seats.ts";
import { db } from "../db.ts";
import { composable, compose } from "./compose.ts";

freshDatabase();

let communityId: string;
let ada: string;

const seat = async (name: string) =>
  run(await actor(ada), seatAddress, {
    ...{ communityId, name, affiliation: "" },
    email: `${name.toLowerCase()}@example.org`,
  });

async function composed() {
  const deliveries = await db.delivery.findMany({ orderBy: { id: "asc" }, ...composable });
  return Promise.all(deliveries.map((delivery) => compose(db, delivery, new Date())));
}

beforeEach(async () => {
  communityId = (await makeCommunity("arboretum")).id;
  ada = await makeSteering("Ada", communityId, true);
});

test("reads the same to somebody with and somebody without an account", async () => {
  await makePerson("Omar");
  await seat("Omar");
  await seat("Grace");
  const [toOmar, toGrace] = await composed();
  expect([toOmar?.to, toGrace?.to]).toEqual(["omar@example.org", "grace@example.org"]);
  const plain = (text = "") => text.replaceAll(/grace|omar/gi, "X");
  expect(plain(toOmar?.text)).toBe(plain(toGrace?.text));
  expect(toGrace?.text).toContain("Ada has given you a seat on the steering committee of arboretum.");
});

test("is no longer owed when the seat has ended meanwhile, and that is told instead", async () => {
  await seat("Grace");
  const { id: seatId } = await db.steeringSeat.findFirstOrThrow({ where: { isChair: false } });
  const day = new Date().toISOString().slice(0, 10);
  await run(await actor(ada), endSeat, { seatId, day });
  const [given, ended] = await composed();
  expect(given).toBeNull();
  expect(ended?.subject).toBe("Your seat on the steering committee of arboretum has ended");
});

test("goes to nobody who is suspended", async () => {
  const omar = await makePerson("Omar");
  await seat("Omar");
  await db.person.update({ where: { id: omar }, data: { suspendedAt: new Date() } });
  expect(await composed()).toEqual([null]);
});
