import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";
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
