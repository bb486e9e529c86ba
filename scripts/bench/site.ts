import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { seedWhenEmpty } from "../content.ts";
import { createDatabase, startThrowAwayServer } from "../database.ts";
import { startMailSink } from "../mail-sink.ts";
import { migrate } from "../migrate.ts";
import { freePort } from "../ports.ts";
import { startSite } from "../site.ts";

export type BenchSite = { address: string; client: pg.Client };

/** Starts the built site over a throw-away database with the demo's content. Everything ends with `resources`. */
export async function startBenchSite(
  resources: AsyncDisposableStack,
  env: Record<string, string>,
): Promise<BenchSite> {
  const server = await startThrowAwayServer();
  resources.defer(server.stop);
  await createDatabase(server.url("postgres"), "bench");
  const databaseUrl = server.url("bench");
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), "sigpost-bench-"));
  const sink = await startMailSink(folder);
  resources.defer(sink.stop);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  await startSite(resources, {
    mode: "start",
    host: "127.0.0.1",
    port,
    databaseUrl,
    smtpUrl: sink.url,
    mailFolder: folder,
    secrets: { auth: "for-the-bench-".repeat(3), internal: "for-the-bench-".repeat(3) },
    logFolder: folder,
    env: { ...env, SITE_URL: address },
  });
  const client = new pg.Client(databaseUrl);
  await client.connect();
  resources.defer(() => client.end());
  return { address, client };
}
