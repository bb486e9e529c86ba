import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { db } from "../db.ts";
import { log } from "../log.ts";
import { deliver } from "./deliver.ts";

const deliverPayload = z.strictObject({ deliveryId: z.uuid() });

/** What the worker can do. */
export const tasks: TaskList = {
  async deliver(payload, { job, abortSignal }) {
    const parsed = deliverPayload.safeParse(payload);
    if (!parsed.success) {
      log.error({ job: job.id }, "a job names no delivery and is dropped");
      return;
    }
    await deliver(db, parsed.data.deliveryId, {
      isLast: job.attempts >= job.max_attempts,
      signal: abortSignal,
    });
  },
};
