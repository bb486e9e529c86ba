import { buildWhenChanged } from "#scripts/build.ts";
import { startSite } from "#scripts/site.ts";
import { prepareThrowAwaySite } from "#scripts/throw-away-site.ts";
import { startOidcProvider } from "./oidc-provider.ts";

/** The portal as it is in production, with the demo's content in a database of its own and every mail kept as a file. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildWhenChanged(new AbortController().signal);
  const resources = new AsyncDisposableStack();
  const site = await prepareThrowAwaySite(resources, "localhost");
  const oidc = await startOidcProvider(resources, site.address);
  const { ended } = await startSite(resources, { ...site, env: { ...site.env, LOG_LEVEL: "warn", ...oidc } });
  ended.catch(() => undefined);

  // What the tests' processes inherit.
  Object.assign(process.env, {
    SITE_URL: site.address,
    DATABASE_URL: site.databaseUrl,
    SMTP_URL: site.smtpUrl,
    MAIL_FROM: "portal@sigpost.example",
    AUTH_SECRET: site.secrets.auth,
    INTERNAL_SECRET: site.secrets.internal,
    SIGPOST_MAIL_FOLDER: site.mailFolder,
  });
  return () => resources.disposeAsync();
}
