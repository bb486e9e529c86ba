import { z } from "zod";
import type { Context } from "../command.ts";
import type { CharterStatus } from "../generated/prisma/enums.ts";
import { type Locale, locales } from "../locales.ts";
import { type Place, placeIn } from "./place.ts";
import type { CharterMail } from "./schema.ts";

/** What the mails about an amendment of a charter tell, in the reader's language. */
export type CharterFacts = {
  sig: Place;
  community: Place;
  revision: number;
  author: string;
  summary: string; // what changes, and why
  language: Locale; // of the summary
  isCorrection: boolean;
};

const told = z.object({ revision: z.number() });
const original = z.record(z.string(), z.object({ original: z.enum(locales) }));

const stillSo: Record<CharterMail, CharterStatus[]> = {
  charterSubmitted: ["SUBMITTED"],
  charterApproved: ["IN_FORCE"],
  charterRejected: ["REJECTED"],
};

/** The facts about what happened; null when the mail would say what is no longer so. */
export async function charterFacts(
  ctx: Context,
  mail: CharterMail,
  event: { sigId: string | null; data: unknown },
  locale: Locale,
): Promise<CharterFacts | null> {
  const { revision: number } = told.parse(event.data);
  const revision = await ctx.tx.charterRevision.findFirst({
    where: { sigId: event.sigId ?? "", number, status: { in: stillSo[mail] } },
    include: { author: { select: { name: true } }, sig: { include: { community: true } } },
  });
  if (!revision) return null;
  const { sig, author, summary, isCorrection, sections } = revision;
  const [first] = Object.values(original.parse(sections));
  return {
    sig: placeIn(locale, sig),
    community: placeIn(locale, sig.community),
    revision: number,
    author: author?.name ?? "",
    summary,
    language: first?.original ?? locale,
    isCorrection,
  };
}
