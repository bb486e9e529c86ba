import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";

/** Whom the server's processes run as. PostgreSQL refuses to run as root, so root hands it to "nobody", who is on every system. */
export type PostgresUser = { uid?: number; gid?: number };

export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Creates `wanted` for that user; when it lies below a folder closed to them, one for the same purpose in /var/tmp instead. */
export function folderFor(user: PostgresUser, wanted: string): string {
  mkdirSync(wanted, { recursive: true });
  if (own(user, wanted)) return wanted;
  const { ino, birthtimeMs } = statSync(wanted);
  // A folder deleted and made anew is another one, though it has the same name.
  const identity = createHash("sha256").update(`${wanted}:${ino}:${birthtimeMs}`).digest("hex");
  const elsewhere = join(passableFolder(), `data-${identity.slice(0, 12)}`);
  mkdirSync(elsewhere, { recursive: true });
  if (own(user, elsewhere)) return elsewhere;
  throw new Error(`PostgreSQL can write neither to ${wanted} nor to ${elsewhere}.`);
}

/** The folder of PostgreSQL's programs, copied when the installed ones lie below a folder closed to that user. */
export function programsFor(user: PostgresUser, installed: string): string {
  const canRun = (folder: string) =>
    spawnSync(join(folder, "bin/postgres"), ["--version"], user).status === 0;
  if (canRun(installed)) return installed;
  const { version } = JSON.parse(readFileSync(join(installed, "../package.json"), "utf8"));
  const copy = join(passableFolder(), `postgresql-${version}`);
  if (!existsSync(copy)) copyOpenly(installed, copy);
  if (canRun(copy)) return copy;
  throw new Error(`PostgreSQL's programs in ${installed} cannot be run on this machine.`);
}

function own(user: PostgresUser, folder: string): boolean {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  return spawnSync("test", ["-w", folder], user).status === 0;
}

function copyOpenly(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", unfinished]);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    // Another process was faster.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

function passableFolder(): string {
  const uid = process.getuid?.() ?? 0;
  const folder = `/var/tmp/sigpost-${uid}`;
  mkdirSync(folder, { recursive: true });
  if (statSync(folder).uid !== uid) throw new Error(`${folder} belongs to somebody else: remove it.`);
  chmodSync(folder, 0o711);
  return folder;
}
