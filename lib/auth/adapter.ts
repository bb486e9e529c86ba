import type { Adapter, AdapterUser } from "next-auth/adapters";
import { guest, system } from "../actor.ts";
import { run } from "../command.ts";
import type { Locale } from "../locales.ts";
import { linkAccount, type Proof, redeemSignIn, registerAccount, startSession } from "../people/commands.ts";
import { nameFrom } from "../people/operators.ts";
import { accountByEmail, accountById, accountByProvider, accountBySession } from "../people/queries.ts";
import { signOut } from "./sign-out.ts";

/**
 * What next-auth may ask of our accounts. `proof` is what the provider of this request vouched for. Whatever changes
 * something is a command.
 */
export function signInAdapter(locale: Locale, proof: () => Proof | undefined): Adapter {
  return {
    getUserByEmail: (email) => accountByEmail(email),
    getUserByAccount: ({ provider, providerAccountId }) => accountByProvider(provider, providerAccountId),
    // An account's address is proved before there is an account, so there is nothing to write.
    updateUser: ({ id }) => accountById(id),
    async createUser({ email, name }: Omit<AdapterUser, "id">) {
      const registration = { email, name: name ?? nameFrom(email), locale, proof: proof() };
      const { result } = await run(system, registerAccount, registration);
      return accountById(result.id);
    },
    async linkAccount({ userId }: { userId: string }) {
      const proved = proof();
      if (proved) await run(system, linkAccount, { userId, proof: proved });
    },
    async createSession({ sessionToken, userId }) {
      const { result } = await run(system, startSession, { userId, token: sessionToken });
      return { sessionToken, userId, expires: result.limit };
    },
    async getSessionAndUser(sessionToken) {
      const found = await accountBySession(sessionToken, new Date());
      if (!found) return null;
      return {
        user: found.account,
        session: { sessionToken, userId: found.account.id, expires: found.expires },
      };
    },
    deleteSession: (sessionToken) => signOut(sessionToken),
    async useVerificationToken({ identifier, token }) {
      const now = new Date();
      const { result: isRight } = await run(
        guest,
        redeemSignIn,
        { email: identifier, secretHash: token },
        now,
      );
      return isRight ? { identifier, token, expires: new Date(now.getTime() + 1000) } : null;
    },
    createVerificationToken() {
      throw new TypeError("sign-in mails are asked for by requestSignIn");
    },
  };
}
