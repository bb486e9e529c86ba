import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, inject } from "vitest";
import type { Command } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { createDatabase } from "#scripts/database.ts";
import { breakDeliveries, runAs } from "./factories.ts";

/**
 * Called once at the top of a test file that needs the database: every test of the file starts with it empty.
 * Each worker has a copy of the migrated database; what a test commits stays until the next one starts.
 */
export function freshDatabase(): void {
  const client = new pg.Client(process.env.DATABASE_URL);
  let emptying = "";
  beforeAll(async () => {
    await createDatabase(
      `${inject("databaseServer")}postgres`,
      `worker_${process.env.VITEST_POOL_ID}`,
      "template",
    );
    await client.connect();
    emptying = await emptyingScript(client);
  });
  beforeEach(async () => {
    await client.query(emptying);
  });
  afterAll(async () => {
    await client.end();
    await db.$disconnect();
  });
}

/** Deleting is several times faster than TRUNCATE on tables that are nearly empty; as a replica, no trigger or foreign key objects. */
async function emptyingScript(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const tables = [
    ...rows.map(({ name }) => name),
    "graphile_worker._private_jobs",
    "graphile_worker._private_job_queues",
  ];
  const deletions = tables.map((name) => `DELETE FROM ${name};`).join(" ");
  return `BEGIN; SET LOCAL session_replication_role = replica; ${deletions} COMMIT;`;
}

/** Expects that a command fails while its mails cannot be written, and that every table is as it was. */
export function expectNothingWithoutMail<Input>(
  personId: string,
  command: Command<Input, unknown>,
  input: Input,
): Promise<void> {
  return expectNothingWhenMailsFail(() => runAs(personId, command, input));
}

/** The same of anything that is done. */
export async function expectNothingWhenMailsFail(act: () => Promise<unknown>): Promise<void> {
  const before = await everything();
  const mend = await breakDeliveries();
  await expect(act()).rejects.toThrow();
  await mend();
  expect(await everything()).toEqual(before);
}

const everything = () => db.$queryRaw`SELECT schema_to_xml('public', true, false, '')::text`;

/** The mails that are owed, as "mail person". */
export async function owedMails(): Promise<string[]> {
  const owed = await db.delivery.findMany({ where: { status: "PENDING" }, include: { person: true } });
  return owed.map(({ mail, person }) => `${mail} ${person?.name}`).toSorted();
}
