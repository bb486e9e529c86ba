import { beforeEach, describe, expect, test } from "vitest";
import { actor, breakDeliveries, makePerson } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Actor, guest, system } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import {
  endEverySession,
  endSession,
  linkAccount,
  redeemSignIn,
  renameSelf,
  requestSignIn,
  startSession,
} from "./commands.ts";
import { hashSessionToken, newSessionToken } from "./session-token.ts";
import { hashSignInSecret, signInSecrets } from "./sign-in-secrets.ts";

freshDatabase();

const start = new Date("2026-11-21T12:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const email = "noor@example.org";

/** Asks for a mail and reads what it will carry. */
async function mail(now = start, who: Actor = guest) {
  await run(who, requestSignIn, { email, locale: "ko", next: undefined }, now);
  const owed = await db.delivery.findFirstOrThrow({ where: { email }, orderBy: { id: "desc" } });
  return signInSecrets((owed.data as { seed: string }).seed);
}

async function redeem(secret: string, now = start, address = email) {
  const { result } = await run(
    guest,
    redeemSignIn,
    { email: address, secretHash: hashSignInSecret(secret) },
    now,
  );
  return result;
}

const events = () =>
  db.event.findMany({ orderBy: { id: "asc" } }).then((rows) => rows.map(({ name }) => name));
const wrong = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, "0");

describe("asking for a sign-in mail", () => {
  test("owes one mail to the address and keeps no secret", async () => {
    const { token, code } = await mail();
    const [delivery] = await db.delivery.findMany();
    expect(delivery).toMatchObject({ mail: "signIn", email, personId: null, status: "PENDING" });
    expect(delivery?.data).toEqual({ seed: token.split(".")[0], locale: "ko", next: "/ko/me" });
    const kept = JSON.stringify([await db.signInToken.findMany(), await db.delivery.findMany()]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(code);
    expect(code).toMatch(/^\d{8}$/);
    expect(await events()).toEqual(["signIn.requested"]);
  });

  test("is the same for an address that has an account", async () => {
    await mail();
    await makePerson("Noor");
    await mail();
    const [unknown, known] = await db.delivery.findMany({ orderBy: { id: "asc" } });
    expect(known).toMatchObject({ mail: unknown?.mail, email: unknown?.email, personId: null });
  });

  test("leaves nothing behind when the mail cannot be owed", async () => {
    const repair = await breakDeliveries();
    await expect(mail()).rejects.toThrow();
    await repair();
    expect(await db.signInToken.count()).toBe(0);
    expect(await events()).toEqual([]);
  });

  test("forgets what was asked for more than a day ago", async () => {
    await mail();
    await mail(later(24 * 60 + 11));
    expect(await db.signInToken.count()).toBe(1);
  });
});

describe("the link and the code of a sign-in mail", () => {
  test("sign in once", async () => {
    const { token } = await mail();
    expect(await redeem(token)).toBe(true);
    expect(await redeem(token)).toBe(false);
    expect(await events()).toEqual(["signIn.requested", "signIn.redeemed"]);
  });

  test("are one: whoever used the code cannot use the link", async () => {
    const { token, code } = await mail();
    expect(await redeem(code)).toBe(true);
    expect(await redeem(token)).toBe(false);
    expect(await redeem(code)).toBe(false);
  });

  test("work until ten minutes are over", async () => {
    const first = await mail();
    expect(await redeem(first.token, later(10))).toBe(false);
    expect(await redeem(first.code, later(10))).toBe(false);
    expect(await redeem(first.token, new Date(later(10).getTime() - 1))).toBe(true);
  });

  test("make the address's other mails void", async () => {
    const [first, second] = [await mail(), await mail()];
    expect(await redeem(second.code)).toBe(true);
    expect(await redeem(first.token)).toBe(false);
    expect(await redeem(first.code)).toBe(false);
  });

  test("belong to one address", async () => {
    const { token, code } = await mail();
    expect(await redeem(token, start, "ivan@example.org")).toBe(false);
    expect(await redeem(code, start, "ivan@example.org")).toBe(false);
    expect(await redeem(token)).toBe(true);
  });

  test("survive wrong codes up to five, and the link survives more", async () => {
    const first = await mail();
    for (let attempt = 0; attempt < 4; attempt++) expect(await redeem(wrong(first.code))).toBe(false);
    expect(await redeem(first.code)).toBe(true);

    const second = await mail();
    for (let attempt = 0; attempt < 5; attempt++) expect(await redeem(wrong(second.code))).toBe(false);
    expect(await redeem(second.code)).toBe(false);
    expect(await redeem(second.token)).toBe(true);
  });

  test("count codes that are typed at the same time", async () => {
    const { code } = await mail();
    const guesses = Array.from({ length: 12 }, () => redeem(wrong(code)));
    await Promise.all(guesses);
    expect(await redeem(code)).toBe(false);
    expect(await db.signInToken.findFirst()).toMatchObject({ attempts: 5 });
  });

  test("sign in one of those who use them at the same time", async () => {
    const { token, code } = await mail();
    const results = await Promise.all(
      [token, code, token, code, token, code].map((secret) => redeem(secret)),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
  });
});

describe("a session", () => {
  let noor: string;
  let userId: string;

  beforeEach(async () => {
    noor = await makePerson("Noor");
    userId = (await db.user.findUniqueOrThrow({ where: { personId: noor } })).id;
  });

  async function begin() {
    const token = newSessionToken();
    await run(system, startSession, { userId, token }, start);
    return token;
  }

  test("is kept by the hash of 256 random bits", async () => {
    const token = await begin();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(await db.session.findMany()).toMatchObject([
      { tokenHash: hashSessionToken(token), createdAt: start },
    ]);
    expect(JSON.stringify(await db.session.findMany())).not.toContain(token);
  });

  test("is started by the system only, and not for somebody suspended", async () => {
    const input = { userId, token: newSessionToken() };
    await expect(run(guest, startSession, input)).rejects.toThrow(NotAllowed);
    await expect(run(await actor(noor), startSession, input)).rejects.toThrow(NotAllowed);
    await db.person.update({ where: { id: noor }, data: { suspendedAt: start } });
    await expect(run(system, startSession, input)).rejects.toThrow(NotFound);
    expect(await db.session.count()).toBe(0);
  });

  test("ends in one browser", async () => {
    const [here, there] = [await begin(), await begin()];
    await run(await actor(noor), endSession, { token: here });
    expect(await db.session.findMany()).toMatchObject([{ tokenHash: hashSessionToken(there) }]);
  });

  test("ends everywhere", async () => {
    await begin();
    await begin();
    await run(await actor(noor), endEverySession, undefined);
    expect(await db.session.count()).toBe(0);
    expect((await events()).at(-1)).toBe("session.ended");
  });

  test("is not ended by others", async () => {
    const token = await begin();
    const ivan = await actor(await makePerson("Ivan"));
    await run(ivan, endSession, { token });
    await run(ivan, endEverySession, undefined);
    await expect(run(guest, endSession, { token })).rejects.toThrow(NotAllowed);
    await expect(run(guest, endEverySession, undefined)).rejects.toThrow(NotAllowed);
    expect(await db.session.count()).toBe(1);
  });
});

describe("an account", () => {
  const proof = { account: { provider: "github", providerAccountId: "42" } };

  test("gets another provider once", async () => {
    const personId = await makePerson("Noor");
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { personId } });
    const withIdentity = { ...proof, identity: { provider: "github", account: "Noor-R" } };
    await run(system, linkAccount, { userId, proof: withIdentity });
    await run(system, linkAccount, { userId, proof: withIdentity });
    expect(await db.account.findMany()).toMatchObject([{ userId, ...proof.account }]);
    expect(await db.identity.findMany()).toMatchObject([{ personId, account: "noor-r", label: "Noor-R" }]);
    expect(await events()).toEqual(["account.linked"]);
  });

  test("cannot take another account's provider, and nobody links but the system", async () => {
    const [noor, ivan] = [await makePerson("Noor"), await makePerson("Ivan")];
    const owner = await db.user.findUniqueOrThrow({ where: { personId: noor } });
    const other = await db.user.findUniqueOrThrow({ where: { personId: ivan } });
    await run(system, linkAccount, { userId: owner.id, proof });
    await expect(run(system, linkAccount, { userId: other.id, proof })).rejects.toThrow();
    await expect(run(await actor(ivan), linkAccount, { userId: other.id, proof })).rejects.toThrow(
      NotAllowed,
    );
    expect(await db.account.findMany()).toMatchObject([{ userId: owner.id }]);
  });

  test("is renamed by its person only", async () => {
    const noor = await makePerson("Noor");
    await run(await actor(noor), renameSelf, { name: "Noor Rahman", next: undefined });
    await expect(run(guest, renameSelf, { name: "Nobody", next: undefined })).rejects.toThrow(NotAllowed);
    expect(await db.person.findMany()).toMatchObject([{ name: "Noor Rahman" }]);
    expect(await events()).toEqual(["account.renamed"]);
  });
});
