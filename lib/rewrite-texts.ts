import { type FieldErrors, Invalid } from "./errors.ts";
import { Prisma } from "./generated/prisma/client.ts";
import type { Locale } from "./locales.ts";
import { type LocalizedText, localizedText, rewrite, type TextPerLanguage } from "./localized-text.ts";

type Known<Field extends string> = { readonly [field in Field]?: unknown };
type Written<Field extends string> = Record<Field, TextPerLanguage>;

/** Where the texts stand in their form: `links.0.` for those of a row. */
type Place = { original: Locale; prefix?: string };

/** Required texts as they become, each in the language it was first written in; `original` is that of new ones. Throws Invalid. */
export function rewriteTexts<Field extends string>(
  place: Place,
  before: NoInfer<Known<Field>>,
  written: Written<Field>,
): Record<Field, LocalizedText> {
  return rewriteEach(place, before, written, rewriteText);
}

/** Texts that can be absent: null where one is empty in every language. Throws Invalid. */
export function rewriteOptionalTexts<Field extends string>(
  place: Place,
  before: NoInfer<Known<Field>>,
  written: Written<Field>,
): Record<Field, LocalizedText | typeof Prisma.DbNull> {
  const rewriting: Rewriting<LocalizedText | typeof Prisma.DbNull> = (original, known, text) =>
    Object.values(text).every((one) => one === "")
      ? { text: Prisma.DbNull, missing: undefined }
      : rewriteText(original, known, text);
  return rewriteEach(place, before, written, rewriting);
}

type Rewriting<Text> = (
  original: Locale,
  known: unknown,
  written: TextPerLanguage,
) => { text: Text; missing: Locale | undefined };

function rewriteEach<Field extends string, Text>(
  { original, prefix = "" }: Place,
  before: NoInfer<Known<Field>>,
  written: Written<Field>,
  rewriting: Rewriting<Text>,
): Record<Field, Text> {
  const wrong: FieldErrors = {};
  const texts = (Object.keys(written) as Field[]).map((field) => {
    const { text, missing } = rewriting(original, before[field], written[field]);
    if (missing) wrong[`${prefix}${field}.${missing}`] = "required";
    return [field, text] as const;
  });
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return Object.fromEntries(texts) as Record<Field, Text>;
}

/** The text as it becomes, and the language in which it has to be there where it is not. */
function rewriteText(original: Locale, before: unknown, written: TextPerLanguage) {
  const known = before ? localizedText.parse(before) : { original, text: {} };
  const missing = written[known.original] === "" ? known.original : undefined;
  return { text: rewrite(known, written), missing };
}
