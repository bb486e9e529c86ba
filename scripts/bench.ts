import { firstLoad } from "./bench/first-load.ts";
import type { Measured } from "./bench/load.ts";
import { memoryOf } from "./bench/memory.ts";
import { measureGrowth, measurePages } from "./bench/pages.ts";
import { signIn } from "./bench/people.ts";
import { type BenchSite, startBenchSite } from "./bench/site.ts";
import { measureRace, measureWrites } from "./bench/writes.ts";
import { runChild } from "./child.ts";
import { runScript } from "./run-script.ts";

/** Measures the production build under load and prints tables for speed, size and memory. Everything runs on this machine, the load generator included. */
async function bench(stopping: AbortSignal): Promise<void> {
  const variant = { SIGPOST_BENCH: "1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runChild(["node_modules/next/dist/bin/next", "build"], { env: variant, stopping });
  await using resources = new AsyncDisposableStack();
  const site = await startBenchSite(resources, variant);
  const atRest = memory();
  const speeds = [...(await measurePages(site)), ...(await measureWrites(site))];
  const underLoad = memory();
  console.table(Object.fromEntries(speeds.map(speedRow)));
  console.table({ "ten leads, the same 200 requests": await measureRace(site) });
  console.table({ "a lead's dashboard, by waiting requests": await measureGrowth(site) });
  console.table(Object.fromEntries(await sizes(site)));
  console.table({ "at rest": atRest, "after the load": underLoad });
}

/** What each is measured against: the least that the server can do, and the least that it does for everything of the kind. */
const baselines: Record<string, readonly string[]> = {
  "SIG page, whole-cached": ["constant page"],
  dashboard: ["constant dynamic page", "empty page behind sign-in"],
  "submit a request": ["empty action", "empty command"],
  "decide a request": ["empty action", "empty command"],
};

function speedRow({ name, perSecond, p50, p99, unexpected }: Measured, _: number, all: Measured[]) {
  const shares = (baselines[name] ?? []).map((baseline) => {
    const { perSecond: most = 0 } = all.find((one) => one.name === baseline) ?? {};
    return `${(perSecond / most).toFixed(2)} of ${baseline}`;
  });
  const row = { "per second": Math.round(perSecond), share: shares.join(", ") };
  return [name, { ...row, "p50 ms": p50, "p99 ms": p99, unexpected }] as const;
}

const pages = [
  "/en",
  "/en/tensorflow",
  "/en/tensorflow/recommenders",
  "/en/tensorflow/recommenders/charter",
  "/en/keras/projects",
  "/en/tensorflow/proposals",
  "/en/sign-in",
  "/en/tensorflow/recommenders/join",
  "/en/tensorflow/proposals/new",
  "/en/me",
  "/en/dashboard",
];

async function sizes({ address, client }: BenchSite) {
  const cookie = await signIn(client, "lin@example.org");
  const loads = await Promise.all(pages.map((path) => firstLoad(path, address + path, { cookie })));
  return loads.map(({ name, scripts, styles }) => [
    name,
    { "JavaScript kB": (scripts / 1000).toFixed(1), "CSS kB": (styles / 1000).toFixed(1) },
  ]);
}

function memory() {
  const web = memoryOf("next");
  const worker = memoryOf("scripts/worker.ts");
  return {
    "web MB": Math.round(web),
    "worker MB": Math.round(worker),
    "together MB": Math.round(web + worker),
  };
}

await runScript(bench);
