import { type ChildProcess, type IOType, type SpawnOptions, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { Failure } from "./run-script.ts";
import { root } from "./state-folder.ts";

export type Child = {
  /** Resolves when the process has ended, whoever ended it. */
  ended: Promise<void>;
  /** Asks it to end, insists after ten seconds, and waits until it has. */
  stop(): Promise<void>;
  /** Ends it as a crash or a power cut would. */
  kill(): Promise<void>;
};

export type ChildOptions = {
  env?: Record<string, string>;
  /** Where its output goes; to the terminal without it. */
  logFile?: string;
};

/** Starts Node, the one that runs this script, on another script. */
export function startChild(args: string[], { env, logFile }: ChildOptions): Child {
  const output = logFile === undefined ? "inherit" : openSync(logFile, "w");
  const child = spawnBound(process.execPath, args, "TERM", {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once("exit", () => resolve());
    child.once("error", reject);
  });
  const kill = () => {
    child.kill("SIGKILL");
    return ended;
  };
  return { ended, stop: () => stop(child, ended), kill };
}

/** Starts a program that gets the signal when this process ends, however it ends: then file 3 closes. */
export function spawnBound(
  program: string,
  args: string[],
  signal: "TERM" | "INT",
  options: Omit<SpawnOptions, "stdio"> & { stdio: ["ignore", ...(IOType | number)[]] },
): ChildProcess {
  const script = `( (read -r _ <&3; kill -${signal} $$ 2>/dev/null) & ); exec "$@" 3<&-`;
  const stdio = [...options.stdio, "pipe" as const];
  const child = spawn("sh", ["-c", script, "sh", program, ...args], { ...options, stdio });
  child.once("exit", () => child.stdio[3]?.destroy());
  return child;
}

/** Runs Node on another script to its end. Rejects unless it ends well. */
export async function runChild(
  args: string[],
  options: ChildOptions & { stopping: AbortSignal },
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "inherit", "inherit"],
    signal: options.stopping,
  });
  const code = await new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
    child.once("error", reject);
  });
  if (code !== 0) throw new Failure(`\`${args.join(" ")}\` ended with ${code}.`);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(insist);
}
