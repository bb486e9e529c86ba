import { runMigrations } from "graphile-worker";
import { givenDatabase } from "./chosen-database.ts";
import { Failure, runScript } from "./run-script.ts";
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
  await runScript(async () => {
    const databaseUrl = await givenDatabase();
    if (!databaseUrl)
      throw new Failure("DATABASE_URL is not set: it names the database to bring up to date.");
    await migrate(databaseUrl);
  });
}
