import { expect, test } from "vitest";
import { actor, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { appointOperator, dismissOperator } from "./operators.ts";

freshDatabase();

const email = "noor@example.org";
const isOperator = async () => (await db.person.findFirst({ where: { user: { email } } }))?.isOperator;

test("the owner of an address becomes the operator, with an account when they have none", async () => {
  const { result } = await run(system, appointOperator, { email });
  expect(result).toEqual({ isNew: true });
  expect(await isOperator()).toBe(true);
  expect((await db.user.findUniqueOrThrow({ where: { email } })).emailVerified).not.toBeNull();
  expect(await db.event.count({ where: { name: "operator.appointed" } })).toBe(1);
});

test("whoever is an operator stays one, without another event", async () => {
  await makePerson("Noor");
  await run(system, appointOperator, { email });
  const { result } = await run(system, appointOperator, { email });
  expect(result).toEqual({ isNew: false });
  expect(await db.event.count({ where: { name: "operator.appointed" } })).toBe(1);
});

test("it ends, and cannot end for somebody who is none", async () => {
  await expect(run(system, dismissOperator, { email })).rejects.toThrow(NotFound);
  await run(system, appointOperator, { email });
  await run(system, dismissOperator, { email });
  expect(await isOperator()).toBe(false);
  await expect(run(system, dismissOperator, { email })).rejects.toThrow(NotFound);
});

test("nobody can do it in the portal, not even an operator", async () => {
  const sam = await makePerson("Sam");
  await db.person.update({ where: { id: sam }, data: { isOperator: true } });
  await expect(run(await actor(sam), appointOperator, { email })).rejects.toThrow(NotAllowed);
  await expect(run(await actor(sam), dismissOperator, { email: "sam@example.org" })).rejects.toThrow(
    NotAllowed,
  );
});
