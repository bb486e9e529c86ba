import type { AuthOptions } from "next-auth";
import type { EmailConfig } from "next-auth/providers/email";
import { env } from "../env.ts";
import type { Locale } from "../locales.ts";
import { log } from "../log.ts";
import type { Proof } from "../people/commands.ts";
import { newSessionToken, sessionCookie } from "../people/session-token.ts";
import { urls } from "../urls.ts";
import { signInAdapter } from "./adapter.ts";
import type { SignInProblem } from "./problems.ts";
import { outsideProviders } from "./providers.ts";

/** Only redeemed by next-auth: the command requestSignIn writes the mails. */
const email = { id: "email", type: "email", name: "Email" } as EmailConfig;

/** What a browser remembers while somebody signs in. */
export function cookieOf(purpose: "next" | "csrf" | "email") {
  const { name, options } = sessionCookie();
  return { name: name.replace("session", `sign-in-${purpose}`), options };
}

function refuse(problem: SignInProblem): never {
  throw new Error(problem);
}

/** next-auth's settings for one request of somebody who reads `locale`. */
export function nextAuthOptions(locale: Locale): AuthOptions {
  let proof: Proof | undefined;
  return {
    secret: env.AUTH_SECRET,
    providers: [email, ...outsideProviders(env)],
    adapter: signInAdapter(locale, () => proof),
    session: { strategy: "database", generateSessionToken: newSessionToken },
    cookies: { sessionToken: sessionCookie(), callbackUrl: cookieOf("next"), csrfToken: cookieOf("csrf") },
    pages: { newUser: urls.welcome(locale) },
    callbacks: {
      signIn({ user, account }) {
        if (user.isSuspended) refuse("suspended");
        if (!user.email) refuse("unverified");
        if (account?.type === "oauth") {
          const { provider, providerAccountId } = account;
          proof = { account: { provider, providerAccountId }, identity: user.identity };
        }
        return true;
      },
    },
    logger: {
      error: (code, metadata) => log.error({ code, ...reasonOf(metadata) }, "signing in failed"),
      warn: (code) => log.warn({ code }, "signing in"),
      debug: () => {},
    },
  };
}

/** What may stand in the log: what went wrong, without what a provider says of a person. */
function reasonOf(metadata: Error | { error: Error }) {
  const { name, message } = metadata instanceof Error ? metadata : metadata.error;
  return { reason: `${name}: ${message}` };
}
