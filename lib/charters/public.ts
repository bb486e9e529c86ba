import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "../db.ts";
import { tags } from "../tags.ts";
import { charterSections } from "./schema.ts";

/** A SIG's charter as it was approved: the revision in force, or the one with that number. Null when there is none. */
export async function charterOf(sigId: string, number?: number) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const revision = await db.charterRevision.findFirst({
    where: number === undefined ? { sigId, status: "IN_FORCE" } : { sigId, number, status: { not: "DRAFT" } },
    select: {
      number: true,
      status: true,
      sections: true,
      sourceUrl: true,
      createdAt: true,
      inForceFrom: true,
    },
  });
  return revision && { ...revision, sections: charterSections.parse(revision.sections) };
}

export type ApprovedCharter = NonNullable<Awaited<ReturnType<typeof charterOf>>>;

/** The approved revisions of a SIG's charter, the newest first. */
export async function charterRevisions(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  return db.charterRevision.findMany({
    where: { sigId, status: { not: "DRAFT" } },
    orderBy: { number: "desc" },
    select: { number: true, status: true, createdAt: true, inForceFrom: true },
  });
}

export type CharterRevisionLine = Awaited<ReturnType<typeof charterRevisions>>[number];
