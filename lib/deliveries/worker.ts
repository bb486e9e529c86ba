import { setTimeout as wait } from "node:timers/promises";
import { type RunnerOptions, run } from "graphile-worker";
import type { Database } from "../db.ts";
import { env } from "../env.ts";
import { log } from "../log.ts";
import { disconnect } from "../mail/transport.ts";
import { jobLog } from "./job-log.ts";
import { crontab, tasks } from "./tasks.ts";

const pauseMs = 5_000;
const rescueMs = 60_000;

export function workerOptions(): RunnerOptions {
  return {
    connectionString: env.DATABASE_URL,
    taskList: tasks,
    parsedCronItems: crontab,
    concurrency: 5,
    logger: jobLog,
    noHandleSignals: true,
    // Without batches the last jobs before the end are never marked as done or failed, and stay locked.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  };
}

/**
 * Works on the job queue until `stopping`: then it begins no further job, and breaks off those at work after five seconds,
 * for another attempt. While the database is away it waits.
 */
export async function work(db: Database, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await workOnce(db, stopping);
    } catch (error) {
      log.error({ err: error }, "the job queue cannot be reached");
    }
    await wait(pauseMs, undefined, { signal: stopping }).catch(() => undefined);
  }
  disconnect();
}

async function workOnce(db: Database, stopping: AbortSignal): Promise<void> {
  await freeStrandedJobs(db);
  const runner = await run(workerOptions());
  const rescue = setInterval(() => {
    freeStrandedJobs(db).catch((error: unknown) => log.error({ err: error }, "jobs stay stranded"));
  }, rescueMs);
  const drain = () => {
    runner.stop().catch((error: unknown) => log.warn({ err: error }, "the worker stops already"));
  };
  stopping.addEventListener("abort", drain);
  if (stopping.aborted) drain();
  await runner.promise.finally(() => {
    stopping.removeEventListener("abort", drain);
    clearInterval(rescue);
  });
}

/** Jobs of a worker that was killed are free again after two minutes; sending one mail takes less (lib/mail/transport.ts). */
export async function freeStrandedJobs(db: Database): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
    FROM graphile_worker.jobs WHERE locked_at < now() - interval '2 minutes' HAVING count(*) > 0`;
}
