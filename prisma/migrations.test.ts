import pg from "pg";
import { expect, inject, test } from "vitest";
import { createDatabase } from "#scripts/database.ts";
import { readSchema, schemaChange } from "#scripts/schema-engine.ts";

const columns = `
  SELECT table_name, column_name, udt_name, is_nullable, column_default FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY table_name, column_name`;
const values = `
  SELECT typname, enumlabel FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
  JOIN pg_namespace ON pg_namespace.oid = typnamespace WHERE nspname = 'public' ORDER BY typname, enumsortorder`;
const keys = `
  SELECT conrelid::regclass::text, pg_get_constraintdef(pg_constraint.oid) FROM pg_constraint
  WHERE contype IN ('f', 'p') AND connamespace = 'public'::regnamespace AND conrelid IS DISTINCT FROM to_regclass('_prisma_migrations')
  ORDER BY 1, 2`;

async function schemaOf(databaseUrl: string, prepare = ""): Promise<unknown[][]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query(prepare);
    const results = [await client.query(columns), await client.query(values), await client.query(keys)];
    return results.map(({ rows }) => rows);
  } finally {
    await client.end();
  }
}

test("the migrations make what the schema says", async () => {
  const server = inject("databaseServer");
  await createDatabase(`${server}postgres`, "from_migrations", "template");
  await createDatabase(`${server}postgres`, "from_schema");
  const tables = await schemaChange(`${server}from_schema`, [], await readSchema());
  expect(await schemaOf(`${server}from_migrations`)).toEqual(await schemaOf(`${server}from_schema`, tables));
});
