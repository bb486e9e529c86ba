import { utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "graphile-worker";
import { tasks } from "#lib/deliveries/tasks.ts";
import { env } from "#lib/env.ts";
import { runScript, untilStopped } from "./run-script.ts";

/** Touched every ten seconds: what the container's health check looks at. */
const sign = join(tmpdir(), "sigpost-worker-alive");

await runScript(async (stopping) => {
  const runner = await run({
    connectionString: env.DATABASE_URL,
    taskList: tasks,
    crontab: "",
    concurrency: 5,
    noHandleSignals: true,
  });
  writeFileSync(sign, "");
  const beat = setInterval(() => utimesSync(sign, new Date(), new Date()), 10_000);
  await Promise.race([untilStopped(stopping), runner.promise]);
  clearInterval(beat);
  if (stopping.aborted) await runner.stop();
});
