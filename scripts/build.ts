import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./child.ts";
import { runScript } from "./run-script.ts";
import { root } from "./state-folder.ts";

const record = join(root, ".next/sigpost-sources");

const sources = [
  "{app,components,lib,messages,public,prisma/schema}/**/*",
  "{instrumentation,proxy}.ts",
  "next.config.mts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const passedOver = ["lib/generated/**", "**/*.test.*"];

/** Builds for production unless the last build was made of the same sources. */
export async function buildWhenChanged(stopping: AbortSignal): Promise<void> {
  const hash = hashOfSources(root);
  const isBuilt = existsSync(record) && readFileSync(record, "utf8") === hash;
  if (!isBuilt) await build(hash, stopping);
}

/** A fingerprint of every file that goes into a build below `folder`. */
export function hashOfSources(folder: string): string {
  const files = globSync(sources, { cwd: folder, exclude: passedOver, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash("sha256").update(process.version);
  for (const file of files.sort()) hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

async function build(hash: string, stopping: AbortSignal): Promise<void> {
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runChild(["node_modules/next/dist/bin/next", "build"], { env, stopping });
  writeFileSync(record, hash);
}

if (import.meta.main) await runScript((stopping) => build(hashOfSources(root), stopping));
