import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./run-script.ts";

/** The clone's folder, without a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

export type Secrets = { database: string; auth: string; internal: string };

/** What the demo keeps between its runs, in a folder that git ignores. */
export type StateFolder = { database: string; mail: string; logs: string; running: string; secrets: Secrets };

/**
 * Opens the folder for this process until `resources` end, so that two demos never share one database. The holder listens on a
 * loopback port and greets with the folder's name: unlike a process number, that cannot outlive it or be somebody else's.
 */
export async function holdStateFolder(resources: AsyncDisposableStack): Promise<StateFolder> {
  const state = openStateFolder();
  const greeting = state.mail;
  if (await isHeld(state.running, greeting)) {
    throw new Failure("The demo of this folder is already running: stop that one first.");
  }
  const server = createServer((socket) => socket.end(greeting));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  resources.defer(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address && typeof address === "object") writeFileSync(state.running, String(address.port));
  return state;
}

function openStateFolder(): StateFolder {
  const folder = join(root, ".sigpost");
  const inside = (name: string) => join(folder, name);
  try {
    for (const name of ["mail", "logs"]) mkdirSync(inside(name), { recursive: true });
    const secrets = keptSecrets(inside("secrets.json"));
    return {
      database: inside("postgres"),
      mail: inside("mail"),
      logs: inside("logs"),
      running: inside("running"),
      secrets,
    };
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new Failure(
      `The demo keeps its data in ${folder}, which cannot be written (${error.code}): make it yours.`,
    );
  }
}

/** Made once, readable by the owner only. */
function keptSecrets(file: string): Secrets {
  const secret = () => randomBytes(32).toString("hex");
  try {
    const made: Secrets = { database: secret(), auth: secret(), internal: secret() };
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!isFileError(error) || error.code !== "EEXIST") throw error;
    return JSON.parse(readFileSync(file, "utf8"));
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function isHeld(running: string, greeting: string): Promise<boolean> {
  return new Promise((resolve) => {
    let port: number;
    try {
      port = Number(readFileSync(running, "utf8"));
    } catch {
      return resolve(false);
    }
    let heard = "";
    const socket = connect({ port, host: "127.0.0.1", timeout: 2000 });
    socket.on("data", (data) => {
      heard += data;
    });
    socket.on("timeout", () => socket.destroy());
    socket.on("error", () => resolve(false));
    socket.on("close", () => resolve(heard === greeting));
  });
}
