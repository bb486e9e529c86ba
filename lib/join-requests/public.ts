import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { daysLater } from "../calendar.ts";
import { db } from "../db.ts";
import { tags } from "../tags.ts";

/** How long the answers of a SIG usually take, and since when its oldest request waits. */
export async function answerTimes(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.answers(sigId));
  return findAnswerTimes(sigId, new Date());
}

const daysLookedBack = 180;

/** The median time in milliseconds from a request to its decision, of the last half year's, and when the oldest that waits was sent. */
export async function findAnswerTimes(sigId: string, now: Date) {
  const since = daysLater(now, -daysLookedBack, "UTC");
  const [found] = await db.$queryRaw<{ medianMs: number | null; oldestSince: Date | null }[]>`
    SELECT
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decision.at - request."submittedAt") * 1000)
       FROM "JoinRequest" request JOIN "JoinRequestDecision" decision ON decision."requestId" = request.id
       WHERE request."sigId" = ${sigId} AND request.status IN ('APPROVED', 'DECLINED', 'NOTICE') AND decision.at > ${since}
      ) AS "medianMs",
      (SELECT min("submittedAt") FROM "JoinRequest" WHERE "sigId" = ${sigId} AND status = 'PENDING') AS "oldestSince"`;
  if (!found) throw new Error("A SELECT without FROM returned no row.");
  return found;
}

/** The approved requests to lead that stand in public notice, the first to end on top: what everybody may know of them. */
export async function publicNotices(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  return db.joinRequest.findMany({
    where: { sigId, status: "NOTICE" },
    orderBy: [{ noticeUntil: "asc" }, { id: "asc" }],
    select: {
      id: true,
      role: true,
      noticeUntil: true,
      person: { select: { name: true } },
      decision: { select: { decider: { select: { name: true } } } },
    },
  });
}

export type PublicNotice = Awaited<ReturnType<typeof publicNotices>>[number];
