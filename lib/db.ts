import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env.ts";
import { type Prisma, PrismaClient } from "./generated/prisma/client.ts";

/** A client or a transaction: whatever can run a query. */
export type Database = Prisma.TransactionClient;

const namedStatements = 500;
const statementNames = new Map<string, string>();

/** A name for each of the first queries that this process asks, and none for others: what has a name, a connection parses and plans once. */
function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= namedStatements) return "";
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

const shared = globalThis as { sigpostDb?: PrismaClient };

function connect(): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env.DATABASE_URL, max: env.DATABASE_POOL },
      { statementNameGenerator: statementName },
    ),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  });
}

/** The client of this process, connected at first use so that a build needs no database. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, name: keyof PrismaClient) {
    shared.sigpostDb ??= connect();
    const value = shared.sigpostDb[name];
    return typeof value === "function" ? value.bind(shared.sigpostDb) : value;
  },
});
