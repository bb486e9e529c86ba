import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";

/** The ecosystem catalogue of a community, in its order. */
export async function projectsOf(communityId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.community(communityId));
  return db.project.findMany({
    where: { communityId },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    include: {
      links: { orderBy: [{ order: "asc" }, { id: "asc" }] },
      sig: { select: { slug: true, name: true, community: { select: { slug: true } } } },
      supersededBy: { select: { slug: true, name: true } },
    },
  });
}

export type CatalogueEntry = Awaited<ReturnType<typeof projectsOf>>[number];

/** The projects that belong to a SIG, whichever community's catalogue they stand in. */
export async function projectsOfSig(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  return db.project.findMany({
    where: { sigId },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: {
      id: true,
      slug: true,
      name: true,
      summary: true,
      community: { select: { slug: true, name: true } },
    },
  });
}
