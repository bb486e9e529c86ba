import { runOnce } from "graphile-worker";
import { db } from "../db.ts";
import { workerOptions } from "./worker.ts";

/** Lets a worker do every job there is, those that wait for another attempt included. */
export async function workOff(): Promise<void> {
  await db.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  await runOnce(workerOptions());
}
