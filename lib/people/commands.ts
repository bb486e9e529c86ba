import { actingPerson, type Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import type { Locale } from "../locales.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { tags } from "../tags.ts";
import { urls } from "../urls.ts";
import { claimable, type ProvenIdentity, proveIdentity } from "./claims.ts";
import { codeAttempts, sessionExpiry, sessionLimit, signInMs } from "./rules.ts";
import type { Renaming, SignInRequest } from "./schema.ts";
import { hashSessionToken } from "./session-token.ts";
import { hashSignInSecret, newSignInSeed, signInCode, signInSecrets } from "./sign-in-secrets.ts";

const day = 86_400_000;

/** Anybody may ask for a sign-in mail to any address; whether the portal knows the address makes no difference. */
export async function requestSignIn(ctx: Context, { email, locale, next }: SignInRequest): Promise<void> {
  authorize(ctx.actor, "signIn.request");
  const seed = newSignInSeed();
  const expires = new Date(ctx.now.getTime() + signInMs);
  await ctx.tx.signInToken.deleteMany({ where: { expires: { lt: new Date(ctx.now.getTime() - day) } } });
  await ctx.tx.signInToken.create({
    data: { email, tokenHash: signInSecrets(seed).tokenHash, createdAt: ctx.now, expires },
  });
  const mailData = { seed, locale, next: next ?? urls.me(locale) };
  await record(ctx, "signIn.requested", { email, mailData });
}

type Redemption = { email: string; secretHash: string };

/**
 * Whoever has the link's token or the code of a sign-in mail may use it once, within ten minutes; the address's other
 * mails are void from then on. A code typed wrong counts against all of them. Tells whether the secret was right.
 */
export async function redeemSignIn(ctx: Context, { email, secretHash }: Redemption): Promise<boolean> {
  authorize(ctx.actor, "signIn.redeem");
  const open = { email, consumedAt: null, expires: { gt: ctx.now } };
  const byLink = await ctx.tx.signInToken.findFirst({ where: { ...open, tokenHash: secretHash } });
  // Counted before it is compared: guesses made at the same time wait for each other on the row.
  const tried = byLink
    ? [byLink]
    : await ctx.tx.signInToken.updateManyAndReturn({
        where: { ...open, attempts: { lt: codeAttempts } },
        data: { attempts: { increment: 1 } },
      });
  const right = byLink ?? tried.find((row) => hashSignInSecret(signInCode(row.tokenHash)) === secretHash);
  if (!right) return false;
  const used = await ctx.tx.signInToken.updateMany({
    where: { ...open, id: right.id },
    data: { consumedAt: ctx.now },
  });
  if (used.count === 0) return false;
  await ctx.tx.signInToken.updateMany({ where: open, data: { consumedAt: ctx.now } });
  await record(ctx, "signIn.redeemed", {});
  return true;
}

/** What a provider vouches for: an account by its permanent id there and, if the provider names it, by its public name. */
export type Proof = { account: { provider: string; providerAccountId: string }; identity?: ProvenIdentity };

export type Registration = { email: string; name: string; locale: Locale; proof?: Proof };

/**
 * The system opens an account for whoever proved to own the address. A person whom the portal knows by that address, or by
 * an identity at the provider that vouches, is claimed with all their roles; a name is never enough.
 */
export async function registerAccount(ctx: Context, { email, name, locale, proof }: Registration) {
  authorize(ctx.actor, "account.register");
  const claimed = await claimable(ctx.tx, email, proof?.identity);
  const personId = claimed ?? (await ctx.tx.person.create({ data: { name, locale, createdAt: ctx.now } })).id;
  const user = await ctx.tx.user.create({
    data: {
      personId,
      email,
      emailVerified: ctx.now,
      createdAt: ctx.now,
      accounts: { create: proof ? [proof.account] : [] },
    },
  });
  if (proof?.identity) await proveIdentity(ctx, personId, proof.identity);
  await record(ctx, "account.registered", { subjectId: personId });
  return user;
}

/** The system adds a provider to the account of whoever is signed in and has just proved to own both. */
export async function linkAccount(ctx: Context, { userId, proof }: { userId: string; proof: Proof }) {
  authorize(ctx.actor, "account.link");
  const known = await ctx.tx.account.findUnique({ where: { provider_providerAccountId: proof.account } });
  if (known?.userId === userId) return;
  const linked = await ctx.tx.account.create({ data: { userId, ...proof.account }, include: { user: true } });
  if (proof.identity) await proveIdentity(ctx, linked.user.personId, proof.identity);
  await record(ctx, "account.linked", { subjectId: linked.user.personId });
}

/** The system signs in whoever proved to own an account that is not suspended. Tells when the session ends at the latest. */
export async function startSession(ctx: Context, { userId, token }: { userId: string; token: string }) {
  authorize(ctx.actor, "session.start");
  const user = await ctx.tx.user.findUnique({ where: { id: userId, person: { suspendedAt: null } } });
  if (!user) throw new NotFound("user");
  await ctx.tx.session.create({
    data: {
      userId,
      tokenHash: hashSessionToken(token),
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expires: sessionExpiry(ctx.now, ctx.now),
    },
  });
  await record(ctx, "session.started", { subjectId: user.personId });
  return { limit: sessionLimit(ctx.now) };
}

/** Somebody signs out in one browser. */
export async function endSession(ctx: Context, { token }: { token: string }): Promise<void> {
  authorize(ctx.actor, "session.end");
  const personId = actingPerson(ctx);
  const ended = await ctx.tx.session.deleteMany({
    where: { tokenHash: hashSessionToken(token), user: { personId } },
  });
  if (ended.count > 0) await record(ctx, "session.ended", { subjectId: personId });
}

/** Somebody signs out everywhere. */
export async function endEverySession(ctx: Context): Promise<void> {
  authorize(ctx.actor, "session.end");
  const personId = actingPerson(ctx);
  await ctx.tx.session.deleteMany({ where: { user: { personId } } });
  await record(ctx, "session.ended", { subjectId: personId });
}

/** Somebody says what others call them; the pages of their SIGs follow. */
export async function renameSelf(ctx: Context, { name, next }: Renaming) {
  authorize(ctx.actor, "account.rename");
  const personId = actingPerson(ctx);
  const person = await ctx.tx.person.update({ where: { id: personId }, data: { name } });
  const sigs = await ctx.tx.sig.findMany({
    where: { OR: [{ memberships: { some: { personId } } }, { roleTerms: { some: { personId } } }] },
    select: { id: true },
  });
  for (const sig of sigs) ctx.tags.add(tags.sig(sig.id));
  await record(ctx, "account.renamed", { subjectId: personId });
  return { person, next };
}
