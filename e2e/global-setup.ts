import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "#scripts/build.ts";
import { seedWhenEmpty } from "#scripts/content.ts";
import { createDatabase, startThrowAwayServer } from "#scripts/database.ts";
import { startMailSink } from "#scripts/mail-sink.ts";
import { migrate } from "#scripts/migrate.ts";
import { freePort } from "#scripts/ports.ts";
import { startSite } from "#scripts/site.ts";
import { startOidcProvider } from "./oidc-provider.ts";

/** The portal as it is in production, with the demo's content in a database of its own and every mail kept as a file. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildWhenChanged(new AbortController().signal);
  const resources = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "sigpost-mail-"));
  resources.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await startThrowAwayServer();
  resources.defer(server.stop);
  const databaseUrl = server.url("journeys");
  await createDatabase(server.url("postgres"), "journeys");
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
  const sink = await startMailSink(folder);
  resources.defer(sink.stop);

  const port = await freePort();
  const address = `http://localhost:${port}`;
  const secret = "for-tests-only-".repeat(3);
  const { ended } = await startSite(resources, {
    mode: "start",
    host: "localhost",
    port,
    databaseUrl,
    smtpUrl: sink.url,
    mailFolder: folder,
    secrets: { auth: secret, internal: secret },
    env: { SITE_URL: address, LOG_LEVEL: "warn", ...(await startOidcProvider(resources, address)) },
  });
  ended.catch(() => undefined);

  // What the tests' processes inherit.
  Object.assign(process.env, {
    SITE_URL: address,
    DATABASE_URL: databaseUrl,
    SMTP_URL: sink.url,
    MAIL_FROM: "portal@sigpost.example",
    AUTH_SECRET: secret,
    INTERNAL_SECRET: secret,
    SIGPOST_MAIL_FOLDER: folder,
  });
  return () => resources.disposeAsync();
}
