import { beforeEach, expect, test } from "vitest";
import { actor, makeCommunity, makeLead, makePerson, makeSig, makeSteering } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { joinSig } from "../roster/commands.ts";
import { mergeSig, pauseSig, retireSig } from "./life.ts";

freshDatabase();

let one: string;
let two: string;
let lin: string;
let ada: string;

const as = async <Input>(personId: string, command: Command<Input, unknown>, input: Input) =>
  run(await actor(personId), command, input);
const words = { reason: "Its work is done.", language: "en" as const };

async function together(...attempts: Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  one = (await makeSig({ communityId, joinPolicy: "OPEN" })).id;
  two = (await makeSig({ communityId })).id;
  lin = await makeLead("Lin", one);
  ada = await makeSteering("Ada", communityId, true);
});

test("two SIGs that are merged into each other leave one", async () => {
  expect(
    await together(
      as(ada, mergeSig, { ...words, sigId: one, into: two }),
      as(ada, mergeSig, { ...words, sigId: two, into: one }),
    ),
  ).toBe(1);
  expect(await db.sig.count({ where: { status: "ACTIVE" } })).toBe(1);
});

test("of a retirement pressed ten times and a rest only one changes the SIG for good", async () => {
  const retirements = Array.from({ length: 10 }, () => as(ada, retireSig, { ...words, sigId: one }));
  await together(...retirements, as(lin, pauseSig, { ...words, sigId: one, expectedReturn: null }));
  expect(await db.sig.findUnique({ where: { id: one } })).toMatchObject({ status: "RETIRED" });
  expect(await db.event.count({ where: { name: "sig.retired" } })).toBe(1);
  expect(await db.checklist.count()).toBe(1);
});

test("nobody joins a SIG that is being retired and stays on its roster", async () => {
  const people = await Promise.all(Array.from({ length: 12 }, (_, index) => makePerson(`Person${index}`)));
  const joining = people.map((person) => as(person, joinSig, { sigId: one, codeOfConduct: "on" as const }));
  await together(...joining.slice(0, 6), as(ada, retireSig, { ...words, sigId: one }), ...joining.slice(6));
  expect(await db.sig.findUnique({ where: { id: one } })).toMatchObject({ status: "RETIRED" });
  expect(await db.membership.count({ where: { sigId: one, until: null } })).toBe(0);
});
