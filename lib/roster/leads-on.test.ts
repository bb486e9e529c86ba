import { beforeEach, expect, test } from "vitest";
import { makeCommunity, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { historyQuery } from "../sigs/schema.ts";
import { leadsOn } from "./queries.ts";

freshDatabase();

let sigId: string;

beforeEach(async () => {
  sigId = (await makeSig({ communityId: (await makeCommunity()).id })).id;
});

async function term(name: string, from: string | null, until: string | null, role: Role = "LEAD") {
  const personId = await makePerson(name);
  const at = (day: string | null) => day && new Date(day);
  await db.roleTerm.create({ data: { sigId, personId, role, from: at(from), until: at(until) } });
}

const on = async (day: string, timeZone = "UTC") =>
  (await leadsOn(sigId, day, timeZone)).map(({ person }) => person.name).toSorted();

test("whoever led on a part of the day led on it", async () => {
  await term("Lin", "2025-03-01T12:00:00Z", "2026-03-01T12:00:00Z");
  await term("Yuna", "2026-03-01T12:00:00Z", null, "CO_LEAD");
  await term("Omar", "2025-03-01T12:00:00Z", null, "SPONSOR");
  expect(await on("2025-02-28")).toEqual([]);
  expect(await on("2025-03-01")).toEqual(["Lin"]);
  expect(await on("2026-03-01")).toEqual(["Lin", "Yuna"]);
  expect(await on("2026-03-02")).toEqual(["Yuna"]);
});

test("the day is one of the community's calendar", async () => {
  await term("Lin", "2025-03-01T20:00:00Z", null);
  expect(await on("2025-03-01")).toEqual(["Lin"]);
  expect(await on("2025-03-01", "Asia/Seoul")).toEqual([]);
  expect(await on("2025-03-02", "Asia/Seoul")).toEqual(["Lin"]);
});

test("records without a beginning may have led on any day before their end", async () => {
  await term("Lin", null, "2025-03-01T12:00:00Z");
  expect(await on("1990-01-01")).toEqual(["Lin"]);
  expect(await on("2025-03-02")).toEqual([]);
});

test.each(["", "yesterday", "2025-02-30", "0000-01-01", "9999-12-31", ["2025-03-01", "x"]])(
  "an address that asks for %j is answered",
  async (asked) => {
    const { on: day } = historyQuery.parse({ on: asked });
    if (day !== undefined) expect(await on(day)).toEqual([]);
    expect(day).toBe(Array.isArray(asked) ? "2025-03-01" : undefined);
  },
);
