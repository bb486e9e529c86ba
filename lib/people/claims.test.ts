import { describe, expect, test } from "vitest";
import { actor, makeCommunity, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { type Registration, registerAccount } from "./commands.ts";

freshDatabase();

const gitHub = (account: string, providerAccountId = "42") => ({
  account: { provider: "github", providerAccountId },
  identity: { provider: "github", account, url: `https://github.com/${account}` },
});

async function register(registration: Partial<Registration> = {}) {
  const asked = { email: "lin@example.org", name: "lin", locale: "zh", ...registration } as const;
  const { result } = await run(system, registerAccount, asked);
  return result;
}

/** A lead as a charter names them: somebody without an account. */
async function namedLead(name: string) {
  const community = await makeCommunity();
  const sig = await makeSig({ communityId: community.id });
  const { id } = await db.person.create({
    data: { name, roleTerms: { create: { sigId: sig.id, role: "LEAD" } } },
  });
  return { personId: id, sigId: sig.id };
}

describe("whoever signs in for the first time", () => {
  test("becomes a new person", async () => {
    const { personId } = await register({ name: "Lin" });
    expect(await db.person.findMany()).toMatchObject([{ id: personId, name: "Lin", locale: "zh" }]);
    expect(await db.event.findMany()).toMatchObject([{ name: "account.registered", subjectId: personId }]);
  });

  test("claims the person whom the portal knows by the address, with all roles and the name", async () => {
    const { personId, sigId } = await namedLead("Lin Yue");
    await db.personContact.create({ data: { personId, email: "lin@example.org" } });
    expect((await register()).personId).toBe(personId);
    expect(await actor(personId)).toMatchObject({ name: "Lin Yue", leadOf: new Set([sigId]) });
    expect(await db.person.count()).toBe(1);
  });

  test("claims the person whom the portal knows by the provider's account, in whatever case", async () => {
    const { personId } = await namedLead("Lin Yue");
    await db.identity.create({ data: { personId, provider: "github", account: "lin-yue" } });
    expect((await register({ proof: gitHub("Lin-Yue") })).personId).toBe(personId);
    const [identity] = await db.identity.findMany();
    expect(identity).toMatchObject({ personId, account: "lin-yue", verifiedAt: expect.any(Date) });
    expect(await db.account.findMany()).toMatchObject([{ provider: "github", providerAccountId: "42" }]);
  });

  test("claims by the account before the address", async () => {
    const [byAccount, byAddress] = [await namedLead("Lin Yue"), await namedLead("L. Yue")];
    await db.identity.create({
      data: { personId: byAccount.personId, provider: "github", account: "lin-yue" },
    });
    await db.personContact.create({ data: { personId: byAddress.personId, email: "lin@example.org" } });
    expect((await register({ proof: gitHub("lin-yue") })).personId).toBe(byAccount.personId);
  });

  test("never claims by a name", async () => {
    const { personId } = await namedLead("Lin Yue");
    expect((await register({ name: "Lin Yue" })).personId).not.toBe(personId);
  });

  test("never claims by an account of the same name elsewhere", async () => {
    const { personId } = await namedLead("Lin Yue");
    await db.identity.create({ data: { personId, provider: "gitee", account: "lin-yue" } });
    expect((await register({ proof: gitHub("lin-yue") })).personId).not.toBe(personId);
  });

  test("never claims somebody who has an account", async () => {
    const lin = await makePerson("Lin");
    await db.personContact.create({ data: { personId: lin, email: "yue@example.org" } });
    await db.identity.create({ data: { personId: lin, provider: "github", account: "lin-yue" } });
    const other = await register({ email: "yue@example.org", proof: gitHub("lin-yue") });
    expect(other.personId).not.toBe(lin);
    expect(await db.identity.findMany()).toMatchObject([{ personId: lin, verifiedAt: null }]);
  });

  test("has one account for one address", async () => {
    await register();
    await expect(register()).rejects.toThrow();
    expect(await db.person.count()).toBe(1);
  });

  test("does not register themself", async () => {
    const asked = { email: "lin@example.org", name: "lin", locale: "zh" } as const;
    await expect(run(guest, registerAccount, asked)).rejects.toThrow(NotAllowed);
    expect(await db.user.count()).toBe(0);
  });
});
