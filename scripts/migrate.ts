import { runMigrations } from "graphile-worker";
import { everyTable, readMigrations, withSchemaEngine } from "./schema-engine.ts";

/** Brings a database up to date, the job queue's tables included. Commands add jobs in their own transactions, so both come first. */
export async function migrate(databaseUrl: string): Promise<void> {
  const migrationsList = await readMigrations();
  await withSchemaEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: everyTable }),
  );
  await runMigrations({ connectionString: databaseUrl });
}

if (import.meta.main) {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new Error("DATABASE_URL is not set.");
  await migrate(DATABASE_URL);
}
