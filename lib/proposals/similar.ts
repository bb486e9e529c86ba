import type { Database } from "../db.ts";
import type { SigStatus } from "../generated/prisma/enums.ts";
import { translator } from "../i18n/translator.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { takesPart } from "../sigs/state.ts";
import { type Path, urls } from "../urls.ts";
import type { Sketch } from "./schema.ts";

/** From which likeness on two names, and two descriptions, are worth comparing. */
const alikeName = 0.3;
const alikeText = 0.2;
const most = 5;

export type SimilarSig = { slug: string; name: unknown; summary: unknown; status: SigStatus };
export type SimilarProposal = { number: number; name: string; language: string };

/** The SIGs, living and retired, and the open proposals of a community that resemble what somebody is writing, the most alike first. */
export async function findSimilar(db: Database, { communityId, id, name, about }: Sketch) {
  const [sigs, proposals] = await Promise.all([
    db.$queryRaw<SimilarSig[]>`
      WITH alike AS (
        SELECT sig."slug", sig."name", sig."summary", sig."status"::text,
          max(text_likeness(text_grams(${name}), text_grams(words.value))) AS of_name,
          max(text_likeness(text_grams(${about}),
            text_grams(concat_ws(' ', words.value, sig."summary"->'text'->>words.key, sig."description"->'text'->>words.key)))) AS of_text
        FROM "Sig" sig, jsonb_each_text(sig."name"->'text') AS words
        WHERE sig."communityId" = ${communityId}
        GROUP BY sig."id"
      )
      SELECT "slug", "name", "summary", "status" FROM alike
      WHERE of_name >= ${alikeName} OR of_text >= ${alikeText}
      ORDER BY greatest(of_name, of_text * ${alikeName / alikeText}) DESC LIMIT ${most}`,
    db.$queryRaw<SimilarProposal[]>`
      WITH alike AS (
        SELECT proposal."number", "name", "language"::text,
          text_likeness(text_grams(${name}), text_grams("name")) AS of_name,
          text_likeness(text_grams(${about}),
            text_grams("name" || ' ' || (published."content"->>'problem') || ' ' || (published."content"->>'mission'))) AS of_text
        FROM "Proposal" proposal, LATERAL (
          SELECT "content" FROM "ProposalRevision" WHERE "proposalId" = proposal."id" ORDER BY "number" DESC LIMIT 1
        ) AS published
        WHERE "communityId" = ${communityId} AND proposal."id" <> ${id} AND "aim" = 'FOUND'
          AND "status" IN ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'IN_BALLOT', 'NOTICE')
      )
      SELECT "number", "name", "language" FROM alike
      WHERE of_name >= ${alikeName} OR of_text >= ${alikeText}
      ORDER BY greatest(of_name, of_text * ${alikeName / alikeText}) DESC LIMIT ${most}`,
  ]);
  return { sigs, proposals };
}

/** One of what is similar, in a reader's language. */
export type Resembling = { href: Path; name: string; about: string; joinHref: Path | null };

/** What is similar, with where the reader finds it, and where they join it instead. */
export async function similarFor(db: Database, sketch: Sketch, locale: Locale): Promise<Resembling[]> {
  const { slug } = await db.community.findUniqueOrThrow({
    where: { id: sketch.communityId },
    select: { slug: true },
  });
  const { sigs, proposals } = await findSimilar(db, sketch);
  const t = translator(locale);
  return [
    ...sigs.map((sig) => ({
      href: urls.sig(locale, slug, sig.slug),
      name: pickText(sig.name, locale).text,
      about: `${t(`enums.sigStatus.${sig.status}`)} · ${pickText(sig.summary, locale).text}`,
      joinHref: takesPart(sig.status) ? urls.join(locale, slug, sig.slug) : null,
    })),
    ...proposals.map(({ number, name }) => ({
      href: urls.proposal(locale, slug, number),
      name: `#${number} ${name}`,
      about: t("proposalForm.similar.proposal"),
      joinHref: null,
    })),
  ];
}
