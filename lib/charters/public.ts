import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { viewBallot, viewed } from "../ballots/view.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { tags } from "../tags.ts";
import { changesBetween } from "./changes.ts";
import { charterSections } from "./schema.ts";

const name = { select: { name: true } } as const;

const shown = {
  number: true,
  status: true,
  sections: true,
  summary: true,
  isCorrection: true,
  sourceUrl: true,
  createdAt: true,
  submittedAt: true,
  inForceFrom: true,
  decidedAt: true,
  decisionNote: true,
  author: name,
  decidedBy: name,
  ballots: { orderBy: [{ openedAt: "desc" }, { id: "desc" }], ...viewed },
} as const satisfies Prisma.CharterRevisionSelect;

/** A SIG's charter: the revision in force, or the one with that number once it was handed in. Null when there is none. `asOf` is when it was read. */
export async function charterOf(sigId: string, number?: number) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const revision = await db.charterRevision.findFirst({
    where: number === undefined ? { sigId, status: "IN_FORCE" } : { sigId, number, status: { not: "DRAFT" } },
    select: shown,
  });
  if (!revision) return null;
  const { ballots, sections, ...rest } = revision;
  const views = ballots.map((ballot) => viewBallot(ballot, false));
  return { ...rest, sections: charterSections.parse(sections), ballots: views, asOf: new Date() };
}

export type PublishedCharter = NonNullable<Awaited<ReturnType<typeof charterOf>>>;

/** The revisions of a SIG's charter that were ever handed in, the newest first. */
export async function charterRevisions(sigId: string) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  return db.charterRevision.findMany({
    where: { sigId, status: { not: "DRAFT" } },
    orderBy: { number: "desc" },
    select: {
      number: true,
      status: true,
      isCorrection: true,
      createdAt: true,
      submittedAt: true,
      inForceFrom: true,
    },
  });
}

export type CharterRevisionLine = Awaited<ReturnType<typeof charterRevisions>>[number];

/** Two revisions to compare; null when one of them is not there to be read. */
export async function charterChanges(sigId: string, number: number, base: number) {
  "use cache";
  cacheLife("public");
  cacheTag(tags.sig(sigId));
  const [before, after] = await Promise.all([charterOf(sigId, base), charterOf(sigId, number)]);
  return after && before && { before, after, change: changesBetween(before.sections, after.sections) };
}
