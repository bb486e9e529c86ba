import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { localizedText } from "../localized-text.ts";
import { type Action, can } from "../policy.ts";
import { inCommunity } from "../roster/rules.ts";
import { communityLinkRows } from "../sigs/links.ts";

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

/** Every community with who chairs it, for operators. Throws NotFound for anybody else. */
export async function communitiesToRun(actor: Actor) {
  if (!can(actor, "community.found")) throw new NotFound("page");
  return db.community.findMany({
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      name: true,
      seats: { where: { until: null, isChair: true }, select: { person: { select: { name: true } } } },
      _count: { select: { sigs: true, proposals: true } },
    },
  });
}

type SettingsAction = Extract<Action, "community.configure" | "steeringSeat.give" | "sig.import">;

/** A community as it stands at this moment, for whoever may do `action` to it. Throws NotFound for anybody else. */
export async function communityToConfigure(actor: Actor, action: SettingsAction, slug: string) {
  const community = await db.community.findUnique({ where: { slug } });
  const communityId = community?.id;
  if (!community || !can(actor, action, { communityId })) throw new NotFound("page");
  return { community, mayImport: can(actor, "sig.import", { communityId }) };
}

export function mayConfigureCommunity(actor: Actor, communityId: string): boolean {
  return can(actor, "community.configure", { communityId });
}

export type ConfiguredCommunity = Awaited<ReturnType<typeof communityToConfigure>>["community"];

/** A community's links as rows of a form, labelled in the language that the community was first named in. */
export function linksToConfigure({ id, name }: ConfiguredCommunity) {
  return communityLinkRows(db, id, localizedText.parse(name).original);
}

const mostPeople = 200;

/** Who sits on the committee, the chair first, and whom of the community one could seat. */
export async function committeeToSeat(communityId: string) {
  const now = { communityId, until: null };
  const [seats, people] = await Promise.all([
    db.steeringSeat.findMany({
      where: now,
      orderBy: [{ isChair: "desc" }, { from: "asc" }, { id: "asc" }],
      include: { person: { select: { name: true } } },
    }),
    db.person.findMany({
      where: {
        suspendedAt: null,
        user: { isNot: null },
        ...inCommunity(communityId),
        steeringSeats: { none: now },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: mostPeople,
      select: { id: true, name: true, affiliation: true },
    }),
  ]);
  return { seats, people };
}

export type CommitteeToSeat = Awaited<ReturnType<typeof committeeToSeat>>;
