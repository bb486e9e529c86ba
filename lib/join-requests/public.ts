import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";
import { daysLater } from "./rules.ts";

const lookingBack = 180;

/** How long a SIG took to decide the requests of the last half year, by the median in milliseconds, and since when the oldest waits. */
export async function answerTimes(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.answers(sigId));
  const since = daysLater(new Date(), -lookingBack, "UTC");
  const [figures] = await db.$queryRaw<{ medianMs: number | null; oldestSince: Date | null }[]>`
    SELECT
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decision.at - request."submittedAt") * 1000)
       FROM "JoinRequest" request JOIN "JoinRequestDecision" decision ON decision."requestId" = request.id
       WHERE request."sigId" = ${sigId} AND request.status IN ('APPROVED', 'DECLINED') AND decision.at > ${since}) AS "medianMs",
      (SELECT min("submittedAt") FROM "JoinRequest" WHERE "sigId" = ${sigId} AND status = 'PENDING') AS "oldestSince"`;
  if (!figures) throw new Error("A SELECT without FROM returned no row.");
  return figures;
}
