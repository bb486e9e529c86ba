import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { seedWhenEmpty } from "./content.ts";
import { createDatabase, startThrowAwayServer } from "./database.ts";
import { startMailSink } from "./mail-sink.ts";
import { migrate } from "./migrate.ts";
import { freePort } from "./ports.ts";
import type { SiteOptions } from "./site.ts";

/** With what a site can be started that knows its own address. */
export type ThrowAwaySite = SiteOptions & { address: string };

/** A database with the demo's content, a mail sink and a free port, for a production site of one run. All of it ends with `resources`. */
export async function prepareThrowAwaySite(
  resources: AsyncDisposableStack,
  host: "127.0.0.1" | "localhost" = "127.0.0.1",
): Promise<ThrowAwaySite> {
  const mailFolder = await mkdtemp(join(tmpdir(), "sigpost-mail-"));
  resources.defer(() => rm(mailFolder, { recursive: true, force: true }));
  const server = await startThrowAwayServer();
  resources.defer(server.stop);
  const databaseUrl = server.url("portal");
  await createDatabase(server.url("postgres"), "portal");
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
  const sink = await startMailSink(mailFolder);
  resources.defer(sink.stop);
  const port = await freePort();
  const address = `http://${host}:${port}`;
  const secret = "for-one-run-only-".repeat(2);
  const place = { mode: "start", host, port, address, databaseUrl, smtpUrl: sink.url, mailFolder } as const;
  return { ...place, secrets: { auth: secret, internal: secret }, env: { SITE_URL: address } };
}

/** A client of the database, connected until `resources` end. */
export async function connectTo(resources: AsyncDisposableStack, databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  resources.defer(() => client.end());
  return client;
}
