import type { Context } from "../command.ts";
import type { Locale } from "../locales.ts";
import { inOneLanguage, type LocalizedText } from "../localized-text.ts";
import { record } from "../record.ts";
import { charterSections } from "./schema.ts";

type NewCharter = {
  communityId: string;
  sigId: string;
  authorId: string;
  language: Locale;
  sections: Record<string, string>; // Markdown by section; empty ones are left out
};

/** Gives a SIG its next charter revision, in force from now on; the one before it is superseded. */
// exempt: authorize — called by foundSig, for an acceptance that was authorized
export async function putCharterInForce(ctx: Context, charter: NewCharter): Promise<void> {
  const { sigId, communityId, authorId, language } = charter;
  const written = Object.entries(charter.sections).filter(([, text]) => text !== "");
  const sections: Record<string, LocalizedText> = Object.fromEntries(
    written.map(([key, text]) => [key, inOneLanguage(language, text)]),
  );
  await ctx.tx.charterRevision.updateMany({
    where: { sigId, status: "IN_FORCE" },
    data: { status: "SUPERSEDED" },
  });
  const last = await ctx.tx.charterRevision.findFirst({ where: { sigId }, orderBy: { number: "desc" } });
  const number = (last?.number ?? 0) + 1;
  await ctx.tx.charterRevision.create({
    data: {
      sigId,
      number,
      status: "IN_FORCE",
      sections: charterSections.parse(sections),
      authorId,
      createdAt: ctx.now,
      inForceFrom: ctx.now,
    },
  });
  await record(ctx, "charter.cameIntoForce", { communityId, sigId, data: { revision: number } });
}
