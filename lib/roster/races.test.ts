import { beforeEach, expect, test } from "vitest";
import {
  actor,
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Command, run } from "../command.ts";
import { db } from "../db.ts";
import { leaveSig } from "./commands.ts";
import { appointToRole, endMembership, endRole, handOver } from "./management.ts";

freshDatabase();

let sigId: string;
let lin: string;
let yuna: string;
let noor: string;
let ada: string;

const as = async <Input>(personId: string, command: Command<Input, unknown>, input: Input) =>
  run(await actor(personId), command, input);
const ending = (personId: string) => ({ sigId, personId, reason: "Quiet for a year" });
const appointing = (personId: string) => ({ sigId, personId, role: "CO_LEAD" as const });
const termOf = (personId: string) =>
  db.roleTerm.findFirstOrThrow({ where: { personId, sigId, until: null } });
const leads = () => db.roleTerm.findMany({ where: { sigId, until: null } });

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sigId = (await makeSig({ communityId })).id;
  lin = await makeLead("Lin", sigId);
  yuna = await makeLead("Yuna", sigId);
  noor = await makePerson("Noor");
  ada = await makeSteering("Ada", communityId);
  await makeMember(noor, sigId);
});

async function together(...attempts: Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.filter((one) => one.status === "fulfilled").length;
}

test("two last leads who end each other leave one", async () => {
  const [ofLin, ofYuna] = [await termOf(lin), await termOf(yuna)];
  expect(
    await together(as(lin, endRole, { roleTermId: ofYuna.id }), as(yuna, endRole, { roleTermId: ofLin.id })),
  ).toBe(1);
  expect(await leads()).toHaveLength(1);
});

test("a lead who is ended cannot end the one who did it", async () => {
  const { id: roleTermId } = await termOf(lin);
  expect(await together(as(yuna, endRole, { roleTermId }), as(lin, endMembership, ending(yuna)))).toBe(1);
  expect(await leads()).toHaveLength(1);
});

test("two leads who leave and hand over leave somebody who leads", async () => {
  await together(
    as(lin, leaveSig, { sigId }),
    as(yuna, leaveSig, { sigId }),
    as(yuna, handOver, { sigId, to: noor }),
  );
  expect((await leads()).length).toBeGreaterThan(0);
});

test("a role given and ended is held or not, with one event each", async () => {
  await db.roleTerm.deleteMany({ where: { personId: yuna } });
  await as(lin, appointToRole, appointing(noor));
  const { id: roleTermId } = await termOf(noor);
  await together(as(ada, endRole, { roleTermId }), as(lin, appointToRole, appointing(noor)));
  const held = await db.roleTerm.count({ where: { personId: noor, until: null } });
  const given = await db.event.count({ where: { name: "roleTerm.appointed" } });
  const ended = await db.event.count({ where: { name: "roleTerm.removed" } });
  expect(given - ended).toBe(held);
});

test("ten appointments to the same role are one", async () => {
  const attempts = Array.from({ length: 10 }, (_, turn) =>
    as(turn % 2 ? lin : yuna, appointToRole, appointing(noor)),
  );
  expect(await together(...attempts)).toBe(1);
  expect(await db.delivery.count()).toBe(1);
});
