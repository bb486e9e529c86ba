import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "#lib/generated/prisma/client.ts";
import { seed } from "#prisma/seed/main.ts";

// Prisma asks for related rows at once on the transaction's connection, where they queue up; pg warns of a future release.
process.noDeprecation = true;

/** Fills a database that has no community yet with the demo's content. */
export async function seedWhenEmpty(databaseUrl: string): Promise<void> {
  const db = new PrismaClient({ adapter: new PrismaPg(databaseUrl) });
  try {
    if ((await db.community.count()) === 0) await seed(db);
  } finally {
    await db.$disconnect();
  }
}

/** Removes everything that migrations and people put into a database. */
export async function emptyDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(
      "DROP SCHEMA public CASCADE; CREATE SCHEMA public; DROP SCHEMA IF EXISTS graphile_worker CASCADE",
    );
  } finally {
    await client.end();
  }
}
