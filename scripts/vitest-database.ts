import type { TestProject } from "vitest/node";
import { createDatabase, startThrowAwayServer } from "./database.ts";
import { migrate } from "./migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's PostgreSQL server, ending in a slash. */
    databaseServer: string;
  }
}

/** One server for the whole run, with a migrated database called "template" from which every worker copies its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAwayServer();
  await createDatabase(server.url("postgres"), "template");
  await migrate(server.url("template"));
  project.provide("databaseServer", server.url(""));
  return server.stop;
}
