import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { type Env, env } from "../env.ts";
import type { ProvenIdentity } from "../people/claims.ts";

declare module "next-auth" {
  interface User {
    /** Of what a provider says: the public name of the account there. */
    identity?: ProvenIdentity;
    /** Of an account here. */
    isSuspended?: boolean;
  }
}

type GitHubEmail = { email: string; primary: boolean; verified: boolean };

export type GitHubProfile = Profile & {
  id: number;
  login: string;
  html_url: string;
  emails: readonly GitHubEmail[];
};

export type OidcProfile = Profile & {
  sub: string;
  preferred_username?: string;
  email_verified?: boolean;
};

/** Of GitHub's addresses the primary one, if it is verified; the one on a public profile need not be. */
export function gitHubUser({ id, login, name, html_url, emails }: GitHubProfile) {
  return {
    id: String(id),
    name: name ?? login,
    email: emails.find((one) => one.primary && one.verified)?.email ?? null,
    identity: { provider: "github", account: login, url: html_url },
  };
}

export function oidcUser({ sub, name, preferred_username: username, email, email_verified }: OidcProfile) {
  return {
    id: sub,
    name: name ?? username ?? null,
    email: email_verified === true ? email : null,
    identity: username ? { provider: "oidc", account: username } : undefined,
  };
}

function gitHub(clientId: string, clientSecret: string): OAuthConfig<GitHubProfile> {
  return {
    id: "github",
    name: "GitHub",
    type: "oauth",
    issuer: "https://github.com/login/oauth",
    clientId,
    clientSecret,
    checks: ["pkce", "state"],
    authorization: "https://github.com/login/oauth/authorize?scope=read:user+user:email",
    token: "https://github.com/login/oauth/access_token",
    userinfo: {
      url: "https://api.github.com/user",
      async request({ client, tokens }) {
        const headers = { authorization: `Bearer ${tokens.access_token}` };
        const emails = await fetch("https://api.github.com/user/emails", { headers });
        return {
          ...(await client.userinfo(tokens.access_token ?? "")),
          emails: emails.ok ? await emails.json() : [],
        };
      },
    },
    profile: gitHubUser,
  };
}

function openIdConnect(name: string, issuer: string, id: string, secret: string): OAuthConfig<OidcProfile> {
  return {
    id: "oidc",
    name,
    type: "oauth",
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: id,
    clientSecret: secret,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    userinfo: { request: ({ client, tokens }) => client.userinfo(tokens.access_token ?? "") },
    profile: oidcUser,
  };
}

/** GitHub and an OpenID Connect provider, each when all its settings are there. */
export function outsideProviders({
  GITHUB_ID,
  GITHUB_SECRET,
  OIDC_ISSUER,
  OIDC_ID,
  OIDC_SECRET,
  OIDC_NAME,
}: Env) {
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [gitHub(GITHUB_ID, GITHUB_SECRET)] : []),
    ...(OIDC_ISSUER && OIDC_ID && OIDC_SECRET
      ? [openIdConnect(OIDC_NAME, OIDC_ISSUER, OIDC_ID, OIDC_SECRET)]
      : []),
  ];
}

/** The providers that the sign-in page offers. */
export function offeredProviders(): { id: string; name: string }[] {
  return outsideProviders(env).map(({ id, name }) => ({ id, name }));
}
