import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.ts";
import { buildWhenChanged } from "./build.ts";
import { runChild } from "./child.ts";
import { runScript } from "./run-script.ts";
import { report, verify } from "./verify.ts";

type Count = { passed: number; failed: number };
type VitestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Runs everything, and ends with one line that counts it: the checks of the sources, the tests, the build, the journeys. */
async function testEverything(stopping: AbortSignal): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "sigpost-results-"));
  const isPassed = (step: Promise<void>) => step.then(() => true).catch(complain);
  try {
    const counts = [report(await verify()), await unitTests(folder, stopping)];
    const isBuilt = await isPassed(buildWhenChanged(stopping));
    counts.push({ passed: Number(isBuilt), failed: Number(!isBuilt) });
    if (isBuilt) counts.push(await journeys(folder, stopping));
    stopping.throwIfAborted();
    const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
    process.exitCode = total("failed") === 0 ? 0 : 1;
    console.log(`${total("passed")} passed, ${total("failed")} failed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function complain(error: unknown): false {
  console.error(error instanceof Error ? error.message : error);
  return false;
}

async function unitTests(folder: string, stopping: AbortSignal): Promise<Count> {
  const file = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  await runChild(["node_modules/vitest/vitest.mjs", "run", ...reporters], { stopping }).catch(complain);
  const result = readReport<VitestReport>(file);
  if (!result) return { passed: 0, failed: 1 };
  const unread = result.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  );
  const failed = result.numFailedTests + unread.length;
  return { passed: result.numPassedTests, failed: failed || Number(!result.success) };
}

async function journeys(folder: string, stopping: AbortSignal): Promise<Count> {
  const file = join(folder, "playwright.json");
  try {
    ensureBrowser();
    const args = ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"];
    await runChild(args, { stopping, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } });
  } catch (error) {
    complain(error);
  }
  const result = readReport<PlaywrightReport>(file);
  if (!result) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = result.stats;
  return { passed: expected, failed: unexpected + flaky + result.errors.length };
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

await runScript(testEverything);
