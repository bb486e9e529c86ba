import { run } from "graphile-worker";
import { db } from "#lib/db.ts";
import { jobLog } from "#lib/deliveries/job-log.ts";
import { tasks } from "#lib/deliveries/tasks.ts";
import { env } from "#lib/env.ts";
import { disconnect } from "#lib/mail/transport.ts";

const runner = await run({
  connectionString: env.DATABASE_URL,
  taskList: tasks,
  concurrency: 5,
  logger: jobLog,
  // Its own handler ends the process before the last jobs are marked as done, and they stay locked for hours.
  noHandleSignals: true,
});

/** Begins no further job; those at work have five seconds before they are broken off for another attempt. */
const drain = () => void runner.stop();
process.once("SIGINT", drain);
process.once("SIGTERM", drain);

await runner.promise;
disconnect();
await db.$disconnect();
