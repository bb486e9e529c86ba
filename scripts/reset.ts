import { rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { givenDatabase, keptDatabase } from "./chosen-database.ts";
import { emptyDatabase, seedWhenEmpty } from "./content.ts";
import { migrate } from "./migrate.ts";
import { Failure, runScript } from "./run-script.ts";
import { holdStateFolder } from "./state-folder.ts";

async function isMeant(question: string): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function databaseWithoutMails(resources: AsyncDisposableStack): Promise<string> {
  const state = await holdStateFolder(resources);
  await rm(state.mail, { recursive: true });
  return keptDatabase(resources, state);
}

await runScript(async () => {
  const where = process.env.DATABASE_URL ? "the database of DATABASE_URL" : "the demo's database";
  if (!(await isMeant(`Remove everything in ${where} and start again with the demo's content?`))) {
    throw new Failure("Nothing was changed.");
  }
  await using resources = new AsyncDisposableStack();
  const databaseUrl = (await givenDatabase()) ?? (await databaseWithoutMails(resources));
  await emptyDatabase(databaseUrl);
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
});
