import { beforeEach, expect, test } from "vitest";
import { makeLead, makeLedSig, makeMember, makePerson, makeSteering, runAs } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import { leaveSig } from "./commands.ts";
import { appointToRole, endMembership, endRole, handOver } from "./management.ts";

freshDatabase();

let sigId: string;
let lin: string;
let yuna: string;
let noor: string;
let ada: string;

const ending = (personId: string) => ({ sigId, personId, reason: "Quiet for a year" });
const appointing = (personId: string) => ({ sigId, personId, role: "CO_LEAD" as const });
const termOf = (personId: string) =>
  db.roleTerm.findFirstOrThrow({ where: { personId, sigId, until: null } });
const leads = () => db.roleTerm.findMany({ where: { sigId, until: null } });

beforeEach(async () => {
  const made = await makeLedSig();
  ({ sigId, lin } = made);
  yuna = await makeLead("Yuna", sigId);
  noor = await makePerson("Noor");
  ada = await makeSteering("Ada", made.communityId);
  await makeMember(noor, sigId);
});

async function together(...attempts: Promise<unknown>[]): Promise<number> {
  const outcomes = await Promise.allSettled(attempts);
  return outcomes.filter((one) => one.status === "fulfilled").length;
}

test("two last leads who end each other leave one", async () => {
  const [ofLin, ofYuna] = [await termOf(lin), await termOf(yuna)];
  expect(
    await together(
      runAs(lin, endRole, { roleTermId: ofYuna.id }),
      runAs(yuna, endRole, { roleTermId: ofLin.id }),
    ),
  ).toBe(1);
  expect(await leads()).toHaveLength(1);
});

test("a lead who is ended cannot end the one who did it", async () => {
  const { id: roleTermId } = await termOf(lin);
  expect(await together(runAs(yuna, endRole, { roleTermId }), runAs(lin, endMembership, ending(yuna)))).toBe(
    1,
  );
  expect(await leads()).toHaveLength(1);
});

test("two leads who leave and hand over leave somebody who leads", async () => {
  await together(
    runAs(lin, leaveSig, { sigId }),
    runAs(yuna, leaveSig, { sigId }),
    runAs(yuna, handOver, { sigId, to: noor }),
  );
  expect((await leads()).length).toBeGreaterThan(0);
});

test("a role given and ended is held or not, with one event each", async () => {
  await db.roleTerm.deleteMany({ where: { personId: yuna } });
  await runAs(lin, appointToRole, appointing(noor));
  const { id: roleTermId } = await termOf(noor);
  await together(runAs(ada, endRole, { roleTermId }), runAs(lin, appointToRole, appointing(noor)));
  const held = await db.roleTerm.count({ where: { personId: noor, until: null } });
  const given = await db.event.count({ where: { name: "roleTerm.appointed" } });
  const ended = await db.event.count({ where: { name: "roleTerm.removed" } });
  expect(given - ended).toBe(held);
});

test("ten appointments to the same role are one", async () => {
  const attempts = Array.from({ length: 10 }, (_, turn) =>
    runAs(turn % 2 ? lin : yuna, appointToRole, appointing(noor)),
  );
  expect(await together(...attempts)).toBe(1);
  expect(await db.delivery.count()).toBe(1);
});
