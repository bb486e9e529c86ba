import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createDatabase, startServer } from "./database.ts";
import { migrate } from "./migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL server, ending in a slash. */
    databaseServer: string;
  }
}

/** One server for the whole run, with a migrated database called "template" from which every worker copies its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "sigpost-test-"));
  const server = await startServer({ folder, password: "throw-away", isThrowAway: true });
  await createDatabase(server.url("postgres"), "template");
  await migrate(server.url("template"));
  project.provide("databaseServer", server.url(""));
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
