import { cast } from "#prisma/seed/cast.ts";
import { buildWhenChanged } from "./build.ts";
import { givenDatabase, keptDatabase } from "./chosen-database.ts";
import { seedWhenEmpty } from "./content.ts";
import { startMailSink } from "./mail-sink.ts";
import { migrate } from "./migrate.ts";
import { chosenPort } from "./ports.ts";
import { runScript, untilStopped } from "./run-script.ts";
import { startSite } from "./site.ts";
import { holdStateFolder } from "./state-folder.ts";

/** The whole portal on this machine: `npm run demo` as it is in production, `npm run dev` with pages rebuilt as they change. */
async function demo(mode: "start" | "dev", stopping: AbortSignal): Promise<void> {
  const port = await chosenPort(process.env.PORT);
  await using resources = new AsyncDisposableStack();
  const state = await holdStateFolder(resources);
  const databaseUrl = (await givenDatabase()) ?? (await keptDatabase(resources, state));
  await migrate(databaseUrl);
  await seedWhenEmpty(databaseUrl);
  if (mode === "start") await buildWhenChanged(stopping);
  stopping.throwIfAborted();

  const sink = await startMailSink(state.mail);
  resources.defer(sink.stop);
  const { ended } = await startSite(resources, {
    mode,
    host: process.env.HOST || "localhost",
    port,
    databaseUrl,
    smtpUrl: sink.url,
    mailFolder: state.mail,
    secrets: state.secrets,
    logFolder: mode === "start" ? state.logs : undefined,
  });
  console.log(welcome(process.env.SITE_URL || `http://localhost:${port}`));
  await Promise.race([untilStopped(stopping), ended]);
}

function welcome(address: string): string {
  const people = cast.map(({ name, what }) => `    ${name.padEnd(16)}${what}`);
  return [
    "",
    `  Sigpost runs at ${address}`,
    `  Its mails are at ${address}/en/demo/mail`,
    "",
    "  Sign in with one click as",
    ...people,
    "",
    "  Ctrl-C stops it; what people entered is kept in .sigpost/.",
    "",
  ].join("\n");
}

await runScript((stopping) => demo(process.argv[2] === "dev" ? "dev" : "start", stopping));
