import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { sessionLimit } from "./rules.ts";
import { hashSessionToken } from "./session-token.ts";
import { hashSignInSecret } from "./sign-in-secrets.ts";

/** An account as the way to sign in knows it. */
export type SigningAccount = {
  id: string;
  name: string;
  email: string;
  emailVerified: Date | null;
  isSuspended: boolean;
};

const withPerson = { person: { select: { name: true, suspendedAt: true } } } as const;

type Row = {
  id: string;
  email: string;
  emailVerified: Date | null;
  person: { name: string; suspendedAt: Date | null };
};

function signingAccount({ id, email, emailVerified, person }: Row): SigningAccount {
  return { id, name: person.name, email, emailVerified, isSuspended: person.suspendedAt !== null };
}

export async function accountById(id: string): Promise<SigningAccount> {
  return signingAccount(await db.user.findUniqueOrThrow({ where: { id }, include: withPerson }));
}

export async function accountByEmail(email: string): Promise<SigningAccount | null> {
  const user = await db.user.findUnique({ where: { email: email.toLowerCase() }, include: withPerson });
  return user && signingAccount(user);
}

export async function accountByProvider(
  provider: string,
  providerAccountId: string,
): Promise<SigningAccount | null> {
  const account = await db.account.findUnique({
    where: { provider_providerAccountId: { provider, providerAccountId } },
    include: { user: { include: withPerson } },
  });
  return account && signingAccount(account.user);
}

/** The account that a session of a browser belongs to, with the session's end. */
export async function accountBySession(token: string, now: Date) {
  const session = await db.session.findUnique({
    where: { tokenHash: hashSessionToken(token), expires: { gt: now } },
    include: { user: { include: withPerson } },
  });
  if (!session || sessionLimit(session.createdAt) <= now) return null;
  return { account: signingAccount(session.user), expires: session.expires };
}

/** Where the link of a sign-in mail leads to: the address it signs in, or why it no longer does. */
export async function signInLink(token: string, now: Date) {
  const row = await db.signInToken.findUnique({ where: { tokenHash: hashSignInSecret(token) } });
  if (!row) return { state: "unknown" } as const;
  if (row.consumedAt) return { state: "used" } as const;
  if (row.expires <= now) return { state: "expired" } as const;
  return { state: "open", email: row.email } as const;
}

/** By which providers somebody can sign in. */
export async function providersOf(personId: string): Promise<string[]> {
  const accounts = await db.account.findMany({ where: { user: { personId } }, select: { provider: true } });
  return accounts.map((account) => account.provider);
}

/** Until when the actor is away; null when they are not. */
export async function awayUntil(actor: Actor, now = new Date()): Promise<Date | null> {
  if (actor.kind !== "person") return null;
  const away = await db.person.findUnique({
    where: { id: actor.personId, awayUntil: { gt: now } },
    select: { awayUntil: true },
  });
  return away?.awayUntil ?? null;
}
