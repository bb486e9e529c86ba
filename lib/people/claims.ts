import type { Context } from "../command.ts";
import type { Database } from "../db.ts";

/** An account at another site that a provider vouched for; `account` is its name there. */
export type ProvenIdentity = { provider: string; account: string; url?: string };

const withoutAccount = { user: null };

/** The person without an account whom the identity or else the address belongs to. */
export async function claimable(
  db: Database,
  email: string,
  identity?: ProvenIdentity,
): Promise<string | undefined> {
  const byIdentity = identity
    ? await db.identity.findFirst({
        where: {
          provider: identity.provider,
          account: identity.account.toLowerCase(),
          person: withoutAccount,
        },
      })
    : null;
  if (byIdentity) return byIdentity.personId;
  const byContact = await db.personContact.findFirst({ where: { email, person: withoutAccount } });
  return byContact?.personId;
}

/** Notes that the person signed in with the identity, unless it is somebody else's by now. */
export async function proveIdentity(ctx: Context, personId: string, identity: ProvenIdentity): Promise<void> {
  const { provider, account: label, url } = identity;
  const account = label.toLowerCase();
  const known = await ctx.tx.identity.findUnique({ where: { provider_account: { provider, account } } });
  if (!known) {
    const data = { personId, provider, account, label, url: url ?? null, verifiedAt: ctx.now };
    await ctx.tx.identity.create({ data });
  } else if (known.personId === personId) {
    await ctx.tx.identity.update({ where: { id: known.id }, data: { verifiedAt: ctx.now } });
  }
}
