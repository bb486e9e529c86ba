import { type FieldErrors, Invalid } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Locale } from "../locales.ts";
import { type LocalizedText, localizedText, rewrite, type TextPerLanguage } from "../localized-text.ts";

type TextField = "name" | "summary" | "about" | "joining" | "proposing";

/** Texts as they become, each in the language it was first written in; refuses one that is missing in that. */
export function rewriteTexts<Field extends TextField>(
  original: Locale,
  before: { [field in TextField]?: unknown },
  written: Record<Field, TextPerLanguage>,
  { mayBeEmpty = false } = {},
) {
  const wrong: FieldErrors = {};
  const texts = (Object.keys(written) as Field[]).map((field) => {
    const known = before[field] ? localizedText.parse(before[field]) : { original, text: {} };
    const isEmpty = Object.values(written[field]).every((text) => text === "");
    if (isEmpty && mayBeEmpty) return [field, Prisma.DbNull] as const;
    if (written[field][known.original] === "") wrong[`${field}.${known.original}`] = "required";
    return [field, rewrite(known, written[field])] as const;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return Object.fromEntries(texts) as Record<Field, LocalizedText>;
}
