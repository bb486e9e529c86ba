import { Logger } from "graphile-worker";
import { log } from "../log.ts";

const levels = { error: "error", warning: "warn", info: "info", debug: "debug" } as const;

/** What the job queue has to say, in the log of this process. */
export const jobLog = new Logger(({ taskIdentifier, jobId }) => (level, message) => {
  log[levels[level]]({ task: taskIdentifier, job: jobId }, message);
});
