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
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { endSeat, handChair, seatAddress, seatPerson } from "./seats.ts";

freshDatabase();

const now = new Date("2026-11-21T12:00:00Z");
let communityId: string;
let ada: string;

const byAddress = (name: string) => ({
  ...{ communityId, name, affiliation: "Arm" },
  email: `${name.toLowerCase()}@example.org`,
});
const seats = () => db.steeringSeat.findMany({ where: { communityId, until: null }, orderBy: { id: "asc" } });
const seatOf = async (personId: string) =>
  (await seats()).find((seat) => seat.personId === personId)?.id ?? "";

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  ada = await makeSteering("Ada", communityId, true);
  await db.steeringSeat.updateMany({ data: { from: new Date("2026-01-01T00:00:00Z") } });
});

describe("seating", () => {
  test("somebody of the community, who is told", async () => {
    const lin = await makeLead("Lin", (await makeSig({ communityId })).id);
    await run(await actor(ada), seatPerson, { communityId, personId: lin, affiliation: "Arm" });
    expect(await seats()).toMatchObject([
      { personId: ada },
      { personId: lin, isChair: false, affiliation: "Arm" },
    ]);
    expect(await db.delivery.findMany()).toMatchObject([{ mail: "seatGiven", personId: lin }]);
  });

  test("whoever owns an address, answered alike with and without an account", async () => {
    await makePerson("Omar");
    const known = await run(await actor(ada), seatAddress, byAddress("Omar"));
    const unknown = await run(await actor(ada), seatAddress, byAddress("Grace"));
    expect(known).toEqual(unknown);
    expect(await db.delivery.count({ where: { mail: "seatGiven" } })).toBe(2);
  });

  test("twice is one seat", async () => {
    const me = await actor(ada);
    await Promise.all([1, 2, 3].map(() => run(me, seatAddress, byAddress("Omar"))));
    expect(await seats()).toHaveLength(2);
    expect(await db.delivery.count()).toBe(1);
  });

  test("two at once into an empty committee makes one of them the chair", async () => {
    await db.steeringSeat.updateMany({ data: { until: now } });
    const sam = await makePerson("Sam");
    await db.person.update({ where: { id: sam }, data: { isOperator: true } });
    const operator = await actor(sam);
    await Promise.all(["Omar", "Grace", "Noor"].map((name) => run(operator, seatAddress, byAddress(name))));
    expect((await seats()).filter((seat) => seat.isChair)).toHaveLength(1);
    expect(await seats()).toHaveLength(3);
  });

  test("is for the chair and the operator, and of strangers by address only", async () => {
    const omar = await makeSteering("Omar", communityId);
    await expect(run(await actor(omar), seatAddress, byAddress("Noor"))).rejects.toThrow(NotAllowed);
    const stranger = { communityId, personId: await makePerson("Ivan"), affiliation: "" };
    await expect(run(await actor(ada), seatPerson, stranger)).rejects.toThrow(NotFound);
    await expect(run(await actor(omar), seatPerson, stranger)).rejects.toThrow(NotAllowed);
  });

  test("seats nobody when the mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(run(await actor(ada), seatAddress, byAddress("Omar"))).rejects.toThrow();
    await mend();
    expect(await seats()).toHaveLength(1);
    expect(await db.person.count()).toBe(1);
  });
});

describe("ending a seat", () => {
  let omar: string;

  beforeEach(async () => {
    omar = await makeSteering("Omar", communityId);
    await db.steeringSeat.updateMany({ data: { from: new Date("2026-01-01T00:00:00Z") } });
  });

  const end = async (who: string, day: string, of = omar) =>
    run(await actor(who), endSeat, { seatId: await seatOf(of), day }, now);

  test("on a day that has begun, and its holder is told", async () => {
    await end(ada, "2026-11-01");
    const ended = await db.steeringSeat.findFirstOrThrow({ where: { personId: omar } });
    expect(ended.until).toEqual(new Date("2026-11-01T00:00:00Z"));
    expect(await db.delivery.findMany()).toMatchObject([{ mail: "seatEnded", personId: omar }]);
  });

  test("today is at once; neither a day to come nor one before the seat", async () => {
    await expect(end(ada, "2026-11-22")).rejects.toMatchObject({ fields: { day: "dayToCome" } });
    await expect(end(ada, "2025-12-31")).rejects.toMatchObject({ fields: { day: "beforeBegin" } });
    await end(ada, "2026-11-21");
    expect(await db.steeringSeat.findFirst({ where: { personId: omar } })).toMatchObject({ until: now });
  });

  test("never the chair's, never twice, never by others", async () => {
    await expect(end(ada, "2026-11-21", ada)).rejects.toMatchObject({ fields: { "": "chairHandsOver" } });
    await expect(end(omar, "2026-11-21")).rejects.toThrow(NotAllowed);
    const seatId = await seatOf(omar);
    await end(ada, "2026-11-21");
    await expect(run(await actor(ada), endSeat, { seatId, day: "2026-11-21" }, now)).rejects.toThrow(Stale);
  });

  test("ends nothing when the mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(end(ada, "2026-11-21")).rejects.toThrow();
    await mend();
    expect(await seats()).toHaveLength(2);
  });
});

describe("handing over the chair", () => {
  let omar: string;
  let grace: string;

  beforeEach(async () => {
    omar = await makeSteering("Omar", communityId);
    grace = await makeSteering("Grace", communityId);
  });

  const chairs = async () => (await seats()).filter((seat) => seat.isChair).map((seat) => seat.personId);
  const hand = async (who: string, to: string) =>
    run(await actor(who), handChair, { seatId: await seatOf(to) });

  test("makes another member the chair, who is told, and the former chair keeps a seat", async () => {
    await hand(ada, omar);
    expect(await chairs()).toEqual([omar]);
    expect(await seats()).toHaveLength(3);
    expect(await db.delivery.findMany()).toMatchObject([{ mail: "chairGiven", personId: omar }]);
    await expect(hand(ada, grace)).rejects.toThrow(NotAllowed);
    await expect(hand(omar, omar)).rejects.toThrow(Stale);
  });

  test("to two at once leaves exactly one chair", async () => {
    const [me, toOmar, toGrace] = [await actor(ada), await seatOf(omar), await seatOf(grace)];
    const outcomes = await Promise.allSettled(
      [toOmar, toGrace].map((seatId) => run(me, handChair, { seatId })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await chairs()).toHaveLength(1);
  });

  test("is undone when the mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(hand(ada, omar)).rejects.toThrow();
    await mend();
    expect(await chairs()).toEqual([ada]);
  });
});
