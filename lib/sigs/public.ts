import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { slugInAddress } from "../communities/rules.ts";
import { db } from "../db.ts";
import type { EventName } from "../events.ts";
import { openStatuses } from "../proposals/state.ts";
import { tags } from "../tags.ts";
import { newestFirst, timelineEntry } from "../timeline.ts";
import { findSigs } from "./queries.ts";
import { noFilters } from "./schema.ts";

/** The directory of a community as it opens: nothing searched, nothing filtered. `asOf` is when it was read. */
export async function sigDirectory(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.community(communityId));
  return { directory: await findSigs(communityId, noFilters), asOf: new Date() };
}

const neighbour = { select: { slug: true, name: true, summary: true, status: true } } as const;
const inOrder = { orderBy: [{ order: "asc" as const }, { id: "asc" as const }] };

/** What a SIG's page says of it; null when there is no such SIG. Slugs are compared without case. */
export async function sigBySlug(communitySlug: string, sigSlug: string) {
  "use cache";
  cacheLife("public");
  const [ofCommunity, slug] = [slugInAddress(communitySlug), slugInAddress(sigSlug)];
  if (ofCommunity === null || slug === null) return null;
  // Not by communityBySlug, whose tag would expire every SIG's page whenever something happens in one of them.
  const community = await db.community.findUnique({ where: { slug: ofCommunity } });
  if (!community) {
    cacheTag(tags.communities());
    return null;
  }
  const sig = await db.sig.findUnique({
    where: { communityId_slug: { communityId: community.id, slug } },
    include: {
      parent: neighbour,
      subgroups: { ...neighbour, ...inOrder },
      mergedInto: neighbour,
      mergedFrom: { ...neighbour, ...inOrder },
      workstreams: inOrder,
      links: inOrder,
      lists: { orderBy: { id: "asc" } },
      meetings: { orderBy: { id: "asc" } },
      confirmedBy: { select: { name: true } },
      proposal: { select: { number: true } },
      closings: {
        where: { status: { in: [...openStatuses, "ACCEPTED"] } },
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true, name: true, language: true },
      },
      charters: { where: { status: "IN_FORCE" }, select: { number: true } },
    },
  });
  cacheTag(sig ? tags.sig(sig.id) : tags.community(community.id));
  return sig && { ...sig, community };
}

export type SigPage = NonNullable<Awaited<ReturnType<typeof sigBySlug>>>;

/** What a SIG's timeline tells of the proposals to end it. */
const stepsToTheEnd: readonly EventName[] = [
  ...(["proposal.submitted", "proposal.announced", "proposal.objected", "proposal.overtaken"] as const),
  ...(["proposal.rejected", "proposal.withdrawn", "proposal.expired"] as const),
];

/** So many events of a SIG its history shows at most. */
export const eventsShown = 500;

/** What happened in a SIG in public, the newest first. */
export async function sigTimeline(sigId: string, take: number) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const ofItsEnd = { proposal: { aboutSigId: sigId }, name: { in: [...stepsToTheEnd] } };
  return db.event.findMany({
    where: { OR: [{ sigId }, ofItsEnd], isPublic: true, undoneBy: null },
    orderBy: [...newestFirst],
    take,
    select: { ...timelineEntry, proposal: { select: { number: true, name: true, language: true } } },
  });
}

export type TimelineEntry = Awaited<ReturnType<typeof sigTimeline>>[number];
