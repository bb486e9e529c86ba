import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { messageFaults, readMessages } from "./messages.ts";
import { root } from "./state-folder.ts";
import { breaches, readTree } from "./structure.ts";
import { outdatedPage } from "./who-may-do-what.ts";

type Check = { name: string; faults: string[] };

const run = promisify(execFile);

/** Everything that can be said of the sources without running them. */
export async function verify(): Promise<Check[]> {
  const checks: [string, () => string[] | Promise<string[]>][] = [
    ["format and lint", () => tool("@biomejs/biome/bin/biome", "ci", "--colors=off", "--error-on-warnings")],
    ["types", types],
    ["structure", () => breaches(readTree(root))],
    ["messages", () => messageFaults(readMessages(root))],
    ["who may do what", outdatedPage],
  ];
  return Promise.all(checks.map(async ([name, check]) => ({ name, faults: await check() })));
}

/** Next writes the types of routes first; a fresh clone has none. */
async function types(): Promise<string[]> {
  const faults = await tool("next/dist/bin/next", "typegen");
  return faults.length > 0 ? faults : tool("typescript/bin/tsc", "--noEmit");
}

async function tool(path: string, ...args: string[]): Promise<string[]> {
  try {
    await run(process.execPath, [`node_modules/${path}`, ...args], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${stdout}${stderr}`.trim() || String(error)];
  }
}

/** Prints what is wrong, and returns how many checks passed and failed. */
export function report(checks: Check[]): { passed: number; failed: number } {
  for (const { name, faults } of checks) {
    if (faults.length > 0) console.error(`${name}:\n${faults.join("\n")}\n`);
  }
  const failed = checks.filter(({ faults }) => faults.length > 0).length;
  return { passed: checks.length - failed, failed };
}

if (import.meta.main) process.exitCode = report(await verify()).failed > 0 ? 1 : 0;
