import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Whom the server's processes run as. PostgreSQL refuses to run as root, so root hands it to "nobody", who is on every system. */
export type PostgresUser = { uid?: number; gid?: number };

export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Creates `wanted` for that user; when it lies below a folder closed to them, a folder of the same purpose in /var/tmp instead. */
export function folderFor(user: PostgresUser, wanted: string): string {
  mkdirSync(wanted, { recursive: true });
  if (own(user, wanted)) return wanted;
  const elsewhere = passableFolder(wanted);
  if (own(user, elsewhere)) return elsewhere;
  throw new Error(`PostgreSQL cannot write to ${wanted}, nor to ${elsewhere}: make one of them writable.`);
}

/** The folder of PostgreSQL's programs, copied when the installed ones lie below a folder closed to that user. */
export function programsFor(user: PostgresUser, installed: string): string {
  const canRun = (folder: string) =>
    spawnSync(join(folder, "bin/postgres"), ["--version"], user).status === 0;
  if (canRun(installed)) return installed;
  const copy = passableFolder(installed);
  if (!existsSync(join(copy, "bin"))) {
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", copy]);
  }
  if (canRun(copy)) return copy;
  throw new Error(`PostgreSQL's programs in ${installed} cannot be run on this machine.`);
}

function own(user: PostgresUser, folder: string): boolean {
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  return spawnSync("test", ["-w", folder], user).status === 0;
}

function passableFolder(closed: string): string {
  const name = createHash("sha256").update(closed).digest("hex").slice(0, 12);
  const parent = `/var/tmp/sigpost-${process.getuid?.() ?? 0}`;
  mkdirSync(parent, { recursive: true });
  if (statSync(parent).uid !== process.getuid?.())
    throw new Error(`${parent} belongs to somebody else: remove it.`);
  chmodSync(parent, 0o711);
  const folder = join(parent, name);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
