import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed } from "../errors.ts";
import { registerAccount } from "../people/commands.ts";
import { foundCommunity } from "./commands.ts";
import { founding } from "./schema.ts";
import { foundingForm } from "./testing.ts";

freshDatabase();

let sam: string;

const found = async (who: string, slug = "arboretum") =>
  run(await actor(who), foundCommunity, foundingForm(slug));

beforeEach(async () => {
  sam = await makePerson("Sam");
  await db.person.update({ where: { id: sam }, data: { isOperator: true } });
});

describe("founding a community", () => {
  test("makes the owner of the address its chair, who is told", async () => {
    const noor = await makePerson("Noor");
    const { result: community, tags } = await found(sam);
    expect(community).toMatchObject({ slug: "arboretum", adminContact: null, supportersNeeded: 3 });
    expect(await db.steeringSeat.findFirst()).toMatchObject({
      personId: noor,
      isChair: true,
      affiliation: "Arm",
    });
    expect(tags).toEqual(expect.arrayContaining(["communities", `community:${community.id}`]));
    expect(await db.delivery.findMany()).toMatchObject([{ mail: "seatGiven", personId: noor, email: null }]);
    expect((await db.event.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name)).toEqual([
      "community.founded",
      "steeringSeat.given",
    ]);
  });

  test("seats somebody without an account, who holds the seat as soon as they sign in", async () => {
    await found(sam);
    expect(await db.delivery.findMany()).toMatchObject([
      { mail: "seatGiven", personId: null, email: "noor@example.org" },
    ]);
    const account = { email: "noor@example.org", name: "noor", locale: "en" as const };
    const { result: user } = await run(system, registerAccount, account);
    const noor = await actor(user.personId);
    expect(noor.kind === "person" && noor.steeringChairOf.size).toBe(1);
  });

  test("is for operators", async () => {
    await expect(found(await makePerson("Noor"))).rejects.toThrow(NotAllowed);
    expect(await db.community.count()).toBe(0);
  });

  test("never gives an address twice, not even at the same moment", async () => {
    const outcomes = await Promise.allSettled([found(sam), found(sam), found(sam)]);
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(2);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Invalid);
      expect(reason.fields).toEqual({ slug: "communityTaken" });
    }
    expect(await db.community.count()).toBe(1);
    expect(await db.delivery.count()).toBe(1);
  });

  test("needs its texts in English", async () => {
    const form = foundingForm("arboretum");
    const sent = run(await actor(sam), foundCommunity, { ...form, name: { en: "", ko: "수목원", zh: "" } });
    await expect(sent).rejects.toMatchObject({ fields: { "name.en": "required" } });
  });

  test("founds nothing when the mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(found(sam)).rejects.toThrow();
    await mend();
    expect(await db.community.count()).toBe(0);
    expect(await db.person.count()).toBe(1);
  });
});

test("what the form sends is refused at its fields", () => {
  const wrong = (change: object) => {
    const parsed = founding.safeParse({ ...foundingForm("arboretum"), accentHue: "", ...change });
    return parsed.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
  expect(wrong({ slug: "admin" })).toEqual(["slug: slugReserved"]);
  expect(wrong({ slug: "Two words" })).toEqual(["slug: slug"]);
  expect(wrong({ codeOfConductUrl: "javascript:alert(1)" })).toEqual(["codeOfConductUrl: webAddress"]);
  expect(wrong({ timeZone: "Mars/Olympus" })).toHaveLength(1);
  expect(wrong({ chair: { name: "Noor", email: "noor", affiliation: "" } })).toEqual(["chair.email: email"]);
});
