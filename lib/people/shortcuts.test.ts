import { expect, test } from "vitest";
import { actor, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { switchShortcuts } from "./shortcuts.ts";

freshDatabase();

test("whoever is signed in switches the keys off and on for themself", async () => {
  const [noor, omar] = [await makePerson("Noor"), await makePerson("Omar")];
  const choice = { shortcuts: "off" as const, next: undefined };
  await run(await actor(noor), switchShortcuts, choice);
  const uses = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).usesShortcuts;
  expect([await uses(noor), await uses(omar)]).toEqual([false, true]);
  await run(await actor(noor), switchShortcuts, { ...choice, shortcuts: "on" });
  expect(await uses(noor)).toBe(true);
  await expect(run(guest, switchShortcuts, choice)).rejects.toThrow(NotAllowed);
});
