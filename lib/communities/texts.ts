import { type FieldErrors, Invalid } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Locale } from "../locales.ts";
import { type LocalizedText, localizedText, rewrite, type TextPerLanguage } from "../localized-text.ts";

type TextField = "name" | "summary" | "about" | "joining" | "proposing";
type Known = { [field in TextField]?: unknown };

/** Required texts as they become, each in the language it was first written in. */
export function rewriteTexts<Field extends TextField>(
  original: Locale,
  before: Known,
  written: Record<Field, TextPerLanguage>,
): Record<Field, LocalizedText> {
  const wrong: FieldErrors = {};
  const texts = (Object.keys(written) as Field[]).map((field) => {
    const { text, missing } = rewriteText(original, before[field], written[field]);
    if (missing) wrong[`${field}.${missing}`] = "required";
    return [field, text] as const;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return Object.fromEntries(texts) as Record<Field, LocalizedText>;
}

/** A text that a community can be without: null where it is empty in every language. */
export function rewriteOptionalText(
  original: Locale,
  before: Known,
  field: "joining" | "proposing",
  written: TextPerLanguage,
): LocalizedText | typeof Prisma.DbNull {
  if (Object.values(written).every((text) => text === "")) return Prisma.DbNull;
  const { text, missing } = rewriteText(original, before[field], written);
  if (missing) throw new Invalid({ [`${field}.${missing}`]: "required" });
  return text;
}

/** The text as it becomes, and the language in which it has to be there where it is not. */
function rewriteText(original: Locale, before: unknown, written: TextPerLanguage) {
  const known = before ? localizedText.parse(before) : { original, text: {} };
  const missing = written[known.original] === "" ? known.original : undefined;
  return { text: rewrite(known, written), missing };
}
