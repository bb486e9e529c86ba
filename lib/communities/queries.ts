import "server-only";
import { db } from "../db.ts";

/** How the proposals of one year ended, by the year of their end in the community's calendar. */
export type YearOfDecisions = {
  year: number;
  submitted: number; // in that year, whatever became of them
  accepted: number;
  closed: number; // of the accepted, those that ended a SIG
  rejected: number;
  withdrawn: number; // or expired
  medianDays: number | null; // from the submission to a decision
};

/** What was proposed and decided year by year, the newest first. Years in which nothing happened are left out. */
export async function decisionsByYear(communityId: string, timeZone: string): Promise<YearOfDecisions[]> {
  return db.$queryRaw<YearOfDecisions[]>`
    WITH proposal AS (
      SELECT status::text, aim::text, "submittedAt", "endedAt",
        extract(year FROM "submittedAt" AT TIME ZONE 'UTC' AT TIME ZONE ${timeZone})::int AS begun,
        extract(year FROM "endedAt" AT TIME ZONE 'UTC' AT TIME ZONE ${timeZone})::int AS ended
      FROM "Proposal" WHERE "communityId" = ${communityId} AND number IS NOT NULL
    )
    SELECT year,
      count(*) FILTER (WHERE begun = year)::int AS submitted,
      count(*) FILTER (WHERE ended = year AND status = 'ACCEPTED')::int AS accepted,
      count(*) FILTER (WHERE ended = year AND status = 'ACCEPTED' AND aim <> 'FOUND')::int AS closed,
      count(*) FILTER (WHERE ended = year AND status = 'REJECTED')::int AS rejected,
      count(*) FILTER (WHERE ended = year AND status IN ('WITHDRAWN', 'EXPIRED'))::int AS withdrawn,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "endedAt" - "submittedAt") / 86400)
        FILTER (WHERE ended = year AND status IN ('ACCEPTED', 'REJECTED')))::float AS "medianDays"
    FROM proposal, LATERAL (SELECT DISTINCT unnest(ARRAY[begun, ended]) AS year) AS of
    WHERE year IS NOT NULL
    GROUP BY year ORDER BY year DESC`;
}
