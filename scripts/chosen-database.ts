import pg from "pg";
import { createDatabase, startServer } from "./database.ts";
import { Failure } from "./run-script.ts";
import type { StateFolder } from "./state-folder.ts";

/** The database that `DATABASE_URL` names, if it names one. Throws a Failure unless that one can be used. */
export async function givenDatabase(): Promise<string | undefined> {
  const given = process.env.DATABASE_URL;
  if (given) await checkDatabase(given);
  return given || undefined;
}

/** The database kept in the demo's folder, on a server that ends with `resources`. */
export async function keptDatabase(resources: AsyncDisposableStack, state: StateFolder): Promise<string> {
  const server = await startServer({ folder: state.database, password: state.secrets.database });
  resources.defer(server.stop);
  await createDatabase(server.url("postgres"), "sigpost");
  return server.url("sigpost");
}

/** A Failure never shows the password. */
async function checkDatabase(given: string): Promise<void> {
  if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol)) {
    throw new Failure(
      "DATABASE_URL is no address of a PostgreSQL database: write postgresql://user:password@host:5432/name.",
    );
  }
  const { host, pathname } = new URL(given);
  const client = new pg.Client({ connectionString: given, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    if ((rows[0]?.version ?? 0) < 150_000)
      throw new Failure(`DATABASE_URL: Sigpost needs PostgreSQL 15 or newer, and ${host} is older.`);
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(`DATABASE_URL: ${reason(error, host, pathname.slice(1))}`);
  } finally {
    await client.end();
  }
}

function reason(error: unknown, host: string, name: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ECONNREFUSED":
      return `nothing answers at ${host}. Is PostgreSQL running there?`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the host of ${host} is not known.`;
    case "28P01":
    case "28000":
      return `PostgreSQL at ${host} refuses this user and password.`;
    case "3D000":
      return `there is no database "${name}" at ${host}: create it first.`;
    default:
      return `${host} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}
