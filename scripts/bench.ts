import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { firstLoad } from "./bench/first-load.ts";
import { formPost, hiddenFields } from "./bench/forms.ts";
import { type Measured, measurePage, measurePosts } from "./bench/load.ts";
import { memoryOf } from "./bench/memory.ts";
import { addSignedIn, signIn } from "./bench/people.ts";
import { runChild } from "./child.ts";
import { seedWhenEmpty } from "./content.ts";
import { createDatabase, startThrowAwayServer } from "./database.ts";
import { startMailSink } from "./mail-sink.ts";
import { migrate } from "./migrate.ts";
import { freePort } from "./ports.ts";
import { runScript } from "./run-script.ts";
import { startSite } from "./site.ts";

const requests = 1500;
const sessionCookie = (token: string) => `sigpost-session=${token}`;

/** Measures the production build under load and prints one table for speed, size and memory. Everything runs on this machine, the load generator included. */
async function bench(stopping: AbortSignal): Promise<void> {
  const variant = { SIGPOST_BENCH: "1", NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  await runChild(["node_modules/next/dist/bin/next", "build"], { env: variant, stopping });
  await using resources = new AsyncDisposableStack();
  const { site, client } = await startBenchSite(resources, variant);
  const lin = sessionCookie(await signIn(client, "lin@example.org"));
  const tokens = await addSignedIn(client, requests);
  const atRest = memory();
  const pages = await measurePages(site, lin);
  const writes = await measureWrites(site, client, lin, tokens);
  const underLoad = memory();

  console.table(Object.fromEntries([...pages, ...writes].map(speedRow)));
  console.table(Object.fromEntries(await sizes(site, lin)));
  console.table({ "at rest": atRest, "after the load": underLoad });
}

async function startBenchSite(resources: AsyncDisposableStack, env: Record<string, string>) {
  const server = await startThrowAwayServer();
  resources.defer(server.stop);
  await createDatabase(server.url("postgres"), "bench");
  const databaseUrl = server.url("bench");
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
  const folder = mkdtempSync(join(tmpdir(), "sigpost-bench-"));
  const sink = await startMailSink(folder);
  resources.defer(sink.stop);
  const port = await freePort();
  await startSite(resources, {
    mode: "start",
    host: "127.0.0.1",
    port,
    databaseUrl,
    smtpUrl: sink.url,
    mailFolder: folder,
    secrets: { auth: "for-the-bench-".repeat(3), internal: "for-the-bench-".repeat(3) },
    logFolder: folder,
    env: { ...env, SITE_URL: `http://127.0.0.1:${port}` },
  });
  const client = new pg.Client(databaseUrl);
  await client.connect();
  resources.defer(() => client.end());
  return { site: `http://127.0.0.1:${port}`, client };
}

async function measurePages(site: string, cookie: string): Promise<Measured[]> {
  return [
    await measurePage("constant page", `${site}/en/constant`),
    await measurePage("SIG page, whole-cached", `${site}/en/tensorflow/recommenders`),
    await measurePage("constant dynamic page", `${site}/en/constant-dynamic`, { cookie }),
    await measurePage("dashboard", `${site}/en/dashboard`, { cookie }),
  ];
}

async function measureWrites(
  site: string,
  client: pg.Client,
  lin: string,
  tokens: string[],
): Promise<Measured[]> {
  const emptyPath = "/en/constant-dynamic";
  const empty = await hiddenFields(site + emptyPath, { cookie: lin }, "empty");
  const nothing = tokens.map((token) => formPost(site, emptyPath, sessionCookie(token), empty));

  const joinPath = "/en/tensorflow/recommenders/join";
  const someone = sessionCookie(tokens[0] ?? "");
  const join = await hiddenFields(site + joinPath, { cookie: someone }, "join");
  const words = { introduction: "I load-test portals.", intentions: "To be measured.", codeOfConduct: "on" };
  const asking = tokens.map((token) =>
    formPost(site, joinPath, sessionCookie(token), { ...join, ...words, links: "" }),
  );

  const emptied = await measurePosts("empty action", site, nothing);
  const submitted = await measurePosts("submit a request", site, asking);
  const { rows } = await client.query<{ id: string }>(
    `SELECT r.id FROM "JoinRequest" r JOIN "Person" p ON p.id = r."personId"
     WHERE r.status = 'PENDING' AND p.name LIKE 'Bench %'`,
  );
  const dashboardPath = "/en/dashboard";
  const approve = await hiddenFields(site + dashboardPath, { cookie: lin }, "approve");
  const deciding = rows.map(({ id }) => formPost(site, dashboardPath, lin, { ...approve, id, note: "" }));
  const decided = await measurePosts("decide a request", site, deciding);
  const approved = await client.query(`SELECT FROM "JoinRequestDecision" d JOIN "Person" p ON true
    JOIN "JoinRequest" r ON r.id = d."requestId" AND r."personId" = p.id WHERE p.name LIKE 'Bench %'`);
  console.log(`${rows.length} requests submitted, ${approved.rowCount} decided.`);
  return [emptied, submitted, decided];
}

const baselines: Record<string, string> = {
  "SIG page, whole-cached": "constant page",
  dashboard: "constant dynamic page",
  "submit a request": "empty action",
  "decide a request": "empty action",
};

function speedRow(measured: Measured, _: number, all: Measured[]) {
  const { name, perSecond, p50, p99, unexpected } = measured;
  const baseline = all.find((one) => one.name === baselines[name]);
  const share = baseline ? (perSecond / baseline.perSecond).toFixed(2) : "";
  return [
    name,
    { "per second": Math.round(perSecond), "of baseline": share, "p50 ms": p50, "p99 ms": p99, unexpected },
  ] as const;
}

async function sizes(site: string, cookie: string) {
  const paths = [
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
  const loads = await Promise.all(paths.map((path) => firstLoad(path, site + path, { cookie })));
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
