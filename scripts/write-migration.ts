import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, startServer } from "./database.ts";
import { everyTable, readMigrations, readSchema, withSchemaEngine } from "./schema-engine.ts";

/** The SQL from what the migrations make to what prisma/schema says. */
async function difference(databaseUrl: string): Promise<string> {
  const migrations = await readMigrations();
  const files = await readSchema();
  const { stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: "migrations", ...migrations },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: everyTable,
    }),
  );
  return stdout ?? "";
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Say what changes: npm run db:diff -- add_ballots");

const folder = await mkdtemp(join(tmpdir(), "sigpost-diff-"));
const server = await startServer({ folder, password: "throw-away", isThrowAway: true });
try {
  await createDatabase(server.url("postgres"), "shadow");
  const sql = await difference(server.url("shadow"));
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join("prisma/migrations", `${stamp}_${name}`);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "migration.sql"), sql);
  console.log(`${target}/migration.sql: read it, and add what Prisma cannot say.`);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
