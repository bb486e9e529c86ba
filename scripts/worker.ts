import { writeFileSync } from "node:fs";
import { constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { db } from "#lib/db.ts";
import { work } from "#lib/deliveries/worker.ts";
import { runScript } from "./run-script.ts";

/** Touched every ten seconds: what the container's health check looks at. */
const sign = join(tmpdir(), "sigpost-worker-alive");

await runScript(async (stopping) => {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // a mail can wait for those who wait for a page
  const touch = () => writeFileSync(sign, "");
  touch();
  setInterval(touch, 10_000).unref();
  await work(db, stopping);
  await db.$disconnect();
});
