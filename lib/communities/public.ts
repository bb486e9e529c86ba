import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";
import { newestFirst, timelineEntry } from "../timeline.ts";
import { decisionsByYear } from "./queries.ts";
import { slugInAddress } from "./rules.ts";

/** The communities of this installation, with how much there is in each. */
export async function listCommunities() {
  "use cache";
  cacheLife("public");
  cacheTag(tags.communities());
  const communities = await db.community.findMany({
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      name: true,
      summary: true,
      accentHue: true,
      _count: {
        select: { sigs: { where: { status: { in: ["FORMING", "ACTIVE", "DORMANT"] } } }, projects: true },
      },
    },
  });
  cacheTag(...communities.map(({ id }) => tags.community(id)));
  return communities;
}

/** A community with its links; null when there is none. Slugs are compared without case. */
export async function communityBySlug(slug: string) {
  "use cache";
  cacheLife("public");
  const known = slugInAddress(slug);
  if (known === null) return null;
  const community = await db.community.findUnique({
    where: { slug: known },
    include: {
      links: { orderBy: [{ order: "asc" }, { id: "asc" }] },
      _count: { select: { sigs: true, projects: true } },
    },
  });
  cacheTag(community ? tags.community(community.id) : tags.communities());
  return community;
}

export type CommunityPage = NonNullable<Awaited<ReturnType<typeof communityBySlug>>>;

/** The slugs of everything that stands in an address for long, to be listed for search engines. */
export async function communitiesAndSigs() {
  "use cache";
  cacheLife("public");
  const communities = await db.community.findMany({
    orderBy: { order: "asc" },
    select: {
      id: true,
      slug: true,
      sigs: { orderBy: { order: "asc" }, select: { slug: true } },
    },
  });
  cacheTag(tags.communities(), ...communities.map(({ id }) => tags.community(id)));
  return communities;
}

/** How a community came here, its settings changed and its committee was seated, the newest first. */
export async function communityHistory(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.community(communityId));
  const ofCommunity = [{ name: { startsWith: "community." } }, { name: { startsWith: "steeringSeat." } }];
  return db.event.findMany({
    where: { communityId, isPublic: true, OR: ofCommunity },
    orderBy: [...newestFirst],
    take: historyShown,
    select: timelineEntry,
  });
}

const historyShown = 50;

/** Who sits and sat on a community's committee, what it decided year by year, and the charters in force or once in force. */
export async function governanceOf(communityId: string, timeZone: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.community(communityId), tags.proposals(communityId));
  const [seats, years, charters] = await Promise.all([
    db.steeringSeat.findMany({
      where: { communityId },
      orderBy: [{ isChair: "desc" }, { from: "asc" }, { id: "asc" }],
      select: {
        id: true,
        isChair: true,
        affiliation: true,
        from: true,
        until: true,
        person: { select: { name: true, affiliation: true } },
      },
    }),
    decisionsByYear(communityId, timeZone),
    db.charterRevision.findMany({
      where: { sig: { communityId }, status: { in: ["IN_FORCE", "SUPERSEDED"] } },
      orderBy: [{ inForceFrom: { sort: "desc", nulls: "last" } }, { createdAt: "desc" }, { id: "desc" }],
      take: chartersShown,
      select: {
        id: true,
        number: true,
        status: true,
        isCorrection: true,
        inForceFrom: true,
        sig: { select: { slug: true, name: true } },
      },
    }),
  ]);
  return { seats, years, charters };
}

const chartersShown = 100;

export type Governance = Awaited<ReturnType<typeof governanceOf>>;
