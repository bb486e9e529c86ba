import { beforeEach, expect, test } from "vitest";
import { makeCommunity, makeLead, makePerson, makeSig, makeSteering, runAs } from "#prisma/factories.ts";
import { daysFromNow, makeClosingInNotice, type People } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { acceptProposal } from "../proposals/clock.ts";
import { joinSig } from "../roster/commands.ts";
import { sweep } from "../sweep.ts";
import { editSig } from "./edit.ts";
import { pauseSig } from "./life.ts";
import { pageAsSent } from "./testing.ts";

freshDatabase();

let one: string;
let two: string;
let lin: string;
let people: People;

const accept = (proposalId: string) => run(system, acceptProposal, { proposalId }, daysFromNow(18));
const times = <Result>(count: number, act: () => Promise<Result>) => Array.from({ length: count }, act);

async function together(...attempts: Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  one = (await makeSig({ communityId, slug: "one", joinPolicy: "OPEN" })).id;
  two = (await makeSig({ communityId, slug: "two" })).id;
  lin = await makeLead("Lin", one);
  const [shepherdId, chairId] = [
    await makeSteering("Grace", communityId),
    await makeSteering("Ada", communityId, true),
  ];
  people = { proposerId: lin, shepherdId, chairId, communityId };
});

const inNotice = async () => (await makeClosingInNotice(people, { sigId: one })).proposalId;

test("of two SIGs that are to be merged into each other one is left, and the other proposal is reviewed again", async () => {
  const omar = await makePerson("Omar");
  await db.roleTerm.create({ data: { sigId: two, personId: omar, role: "LEAD" } });
  const first = await makeClosingInNotice(people, { sigId: one, aim: "MERGE", into: "two" });
  const back = { ...people, proposerId: omar };
  const second = await makeClosingInNotice(back, { sigId: two, aim: "MERGE", into: "one" });
  expect(await together(accept(first.proposalId), accept(second.proposalId))).toBe(2);
  expect(await db.sig.count({ where: { status: "ACTIVE" } })).toBe(1);
  const statuses = (await db.proposal.findMany()).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual(["ACCEPTED", "IN_REVIEW"]);
});

test("of an acceptance pressed twenty times and a rest only one changes the SIG for good", async () => {
  const proposalId = await inNotice();
  const pausing = { sigId: one, reason: "Later.", language: "en" as const, expectedReturn: null };
  const [ended] = await Promise.all([
    together(...times(20, () => accept(proposalId))),
    together(runAs(lin, pauseSig, pausing)),
  ]);
  expect(ended).toBe(1);
  expect(await db.sig.findUnique({ where: { id: one } })).toMatchObject({ status: "RETIRED" });
  expect(await db.event.count({ where: { name: "sig.retired" } })).toBe(1);
  expect(await db.checklist.count()).toBe(1);
  expect(await db.delivery.count({ where: { mail: "sigRetired" } })).toBe(1);
});

test("the clock ends the SIG once, by one of two workers", async () => {
  await inNotice();
  const { signal } = new AbortController();
  for (const day of [16.9, 17.1, 18]) {
    await Promise.all(times(2, () => sweep(db, daysFromNow(day), signal)));
    const ended = await db.event.count({ where: { name: { in: ["proposal.accepted", "sig.retired"] } } });
    expect(ended).toBe(day < 17 ? 0 : 2);
  }
  expect(await db.checklist.count()).toBe(1);
});

test("nobody joins a SIG that is being retired and stays on its roster", async () => {
  const proposalId = await inNotice();
  const joiners = await Promise.all(Array.from({ length: 12 }, (_, index) => makePerson(`Person${index}`)));
  const joining = joiners.map((person) =>
    runAs(person, joinSig, { sigId: one, codeOfConduct: "on" as const }),
  );
  await together(...joining.slice(0, 6), accept(proposalId), ...joining.slice(6));
  expect(await db.sig.findUnique({ where: { id: one } })).toMatchObject({ status: "RETIRED" });
  expect(await db.membership.count({ where: { sigId: one, until: null } })).toBe(0);
});

test("of a page saved twenty times at once one version stands, and nineteen are told", async () => {
  const form = await pageAsSent(one);
  const save = (tag: number) => runAs(lin, editSig, { ...form, tags: [`tag-${tag}`] });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, tag) => save(tag)));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected");
  expect(refused).toHaveLength(19);
  for (const { reason } of refused) expect(reason).toMatchObject({ noun: "sigPage" });
  expect(await db.event.count({ where: { name: "sig.edited" } })).toBe(1);
});

test("a page is saved before its SIG ends or not at all", async () => {
  const proposalId = await inNotice();
  const form = { ...(await pageAsSent(one)), tags: ["late"] };
  await Promise.allSettled([accept(proposalId), runAs(lin, editSig, form)]);
  const { status, tags } = await db.sig.findUniqueOrThrow({ where: { id: one } });
  const [saved] = await db.event.findMany({ where: { name: "sig.edited" } });
  expect([status, tags]).toEqual(["RETIRED", saved ? ["late"] : []]);
});
