import { type CronItem, parseCronItems, type TaskList } from "graphile-worker";
import { z } from "zod";
import { db } from "../db.ts";
import { log } from "../log.ts";
import { publishTags } from "../publish-tags.ts";
import { sweep } from "../sweep.ts";
import { deliver } from "./deliver.ts";

const deliverPayload = z.strictObject({ deliveryId: z.uuid() });
const publishPayload = z.strictObject({ tags: z.array(z.string()) });

/** Less than the two minutes after which a job counts as stranded. */
const sweepMs = 60_000;

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
  async publishTags(payload) {
    await publishTags(publishPayload.parse(payload).tags);
  },
  async sweep(_, { abortSignal }) {
    const stopping = [AbortSignal.timeout(sweepMs), ...(abortSignal ? [abortSignal] : [])];
    await sweep(db, new Date(), AbortSignal.any(stopping));
  },
};

const cronItems: CronItem[] = [
  // A sweep that fails is not repeated: the next one does the same.
  { task: "sweep", match: "* * * * *", options: { maxAttempts: 1, jobKey: "sweep", queueName: "sweep" } },
];

/** What the worker does by the clock. */
export const crontab = parseCronItems(cronItems);
