import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { freePort } from "#scripts/ports.ts";

/** Starts an OpenID Connect provider where everybody may sign in by any name; it vouches for `name@provider.example` unless the name begins with "unverified". */
export async function startOidcProvider(resources: AsyncDisposableStack, siteUrl: string) {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const client = { client_id: "sigpost", client_secret: "for-tests-only" };
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [`${siteUrl}/api/auth/callback/oidc`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "preferred_username"] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: `Person ${id}`,
        preferred_username: id,
        email: `${id}@provider.example`,
        email_verified: !id.startsWith("unverified"),
      }),
    }),
  });
  const server = createServer(provider.callback());
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  resources.defer(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    OIDC_ISSUER: issuer,
    OIDC_ID: client.client_id,
    OIDC_SECRET: client.client_secret,
    OIDC_NAME: "Provider",
  };
}
