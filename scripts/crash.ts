import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { formPost, hiddenFields } from "./bench/forms.ts";
import { addSignedIn, signIn } from "./bench/people.ts";
import { buildWhenChanged } from "./build.ts";
import type { Child } from "./child.ts";
import { Failure, runScript } from "./run-script.ts";
import { type Part, startPart, untilAnswered } from "./site.ts";
import { connectTo, prepareThrowAwaySite, type ThrowAwaySite } from "./throw-away-site.ts";

const crashes = 20;
const writesPerSecond = 50;
const secondsBetween = 2;
const requests = crashes * secondsBetween * writesPerSecond;

/** Kills the web and the worker in turn while leads decide, and then looks for every acknowledged decision and its mail. */
async function crash(stopping: AbortSignal): Promise<void> {
  await buildWhenChanged(stopping);
  await using resources = new AsyncDisposableStack();
  const site = await prepareThrowAwaySite(resources);
  const options = { ...site, logFolder: site.mailFolder };
  const client = await connectTo(resources, site.databaseUrl);
  const parts: Record<Part, Child> = { web: startPart("web", options), worker: startPart("worker", options) };
  resources.defer(async () => {
    await Promise.all([parts.web.stop(), parts.worker.stop()]);
  });
  await untilAnswered(options);
  const ids = await addRequests(client);
  const writing = decideAll(site, client, ids);
  for (let round = 0; round < crashes; round += 1) {
    await pause(secondsBetween * 1000);
    const part: Part = round % 2 === 0 ? "web" : "worker";
    await parts[part].kill();
    parts[part] = startPart(part, options);
  }
  const acknowledged = await writing;
  await untilDrained(client);
  await report(client, acknowledged, options.mailFolder);
}

/** Requests to join SIG Recommenders, each of somebody else. */
async function addRequests(client: pg.Client): Promise<string[]> {
  await addSignedIn(client, requests);
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "JoinRequest" (id, "communityId", "sigId", "personId", kind, intentions, "dueAt", "expiresAt")
     SELECT gen_random_uuid(), sig."communityId", sig.id, person.id, 'MEMBERSHIP', 'To be decided.', now() + interval '7 days', now() + interval '30 days'
     FROM "Person" person, "Sig" sig WHERE person.name LIKE 'Bench %' AND sig.slug = 'recommenders' RETURNING id`,
  );
  return rows.map(({ id }) => id);
}

/** Approves each request once, at a steady pace whatever happens. Returns those whose approval was acknowledged. */
async function decideAll({ address }: ThrowAwaySite, client: pg.Client, ids: string[]): Promise<string[]> {
  const cookie = await signIn(client, "lin@example.org");
  const fields = await hiddenFields(`${address}/en/dashboard`, { cookie }, "approve");
  const acknowledged: string[] = [];
  const approve = async (id: string) => {
    const { path, body, headers } = formPost(address, "/en/dashboard", cookie, { ...fields, id, note: "" });
    const answer = await fetch(address + path, { method: "POST", body, headers, redirect: "manual" }).catch(
      () => null,
    );
    await answer?.arrayBuffer().catch(() => null);
    if (answer?.status === 303) acknowledged.push(id);
  };
  const sent: Promise<void>[] = [];
  for (const id of ids) {
    sent.push(approve(id));
    await pause(1000 / writesPerSecond);
  }
  await Promise.all(sent);
  return acknowledged;
}

/** Waits until no mail is owed any more; jobs that a killed worker held are free again after two minutes. */
async function untilDrained(client: pg.Client): Promise<void> {
  for (let waited = 0; waited < 300; waited += 1) {
    const { rows } = await client.query<{ owed: string }>(
      `SELECT count(*) AS owed FROM "Delivery" WHERE status = 'PENDING'`,
    );
    if (rows[0]?.owed === "0") return;
    await pause(1000);
  }
  throw new Failure("The queue did not drain within five minutes.");
}

async function report(client: pg.Client, acknowledged: string[], folder: string): Promise<void> {
  const { rows } = await client.query<{ request: string; delivery: string | null; status: string | null }>(
    `SELECT decision."requestId" AS request, delivery.id AS delivery, delivery.status
     FROM "JoinRequestDecision" decision JOIN "JoinRequest" request ON request.id = decision."requestId"
     JOIN "Person" person ON person.id = request."personId" AND person.name LIKE 'Bench %'
     LEFT JOIN "Event" event ON event."joinRequestId" = request.id AND event.name = 'joinRequest.approved'
     LEFT JOIN "Delivery" delivery ON delivery."eventId" = event.id AND delivery.mail = 'requestApproved'`,
  );
  const decided = new Set(rows.map((row) => row.request));
  const arrived = readdirSync(folder)
    .filter((file) => file.endsWith(".eml"))
    .map((file) => /^message-id: <([^@>]+)@/im.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? "");
  const distinct = new Set(arrived);
  const lost = acknowledged.filter((id) => !decided.has(id));
  const withoutMail = rows.filter(({ delivery }) => delivery === null || !distinct.has(delivery));
  console.table({
    "times killed": crashes,
    "decisions sent": requests,
    "decisions acknowledged": acknowledged.length,
    "decisions kept": decided.size,
    "acknowledged and lost": lost.length,
    "decided twice": rows.length - decided.size,
    "decided without a mail": withoutMail.length,
    "mails repeated, under the same Message-ID": arrived.length - distinct.size,
  });
  if (lost.length + withoutMail.length + rows.length - decided.size > 0) {
    throw new Failure("A decision or its mail was lost or doubled.");
  }
}

await runScript(crash);
