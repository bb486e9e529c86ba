import { z } from "zod";
import { type Locale, locales } from "./locales.ts";

const perLocale = z.strictObject({
  en: z.string().optional(),
  ko: z.string().optional(),
  zh: z.string().optional(),
});

/**
 * A text with its translations. `original` names the language it was written in; `madeFrom` keeps, per translation,
 * the original it was made from, so that a translation whose original has changed since is known to be stale.
 */
export const localizedText = z.strictObject({
  original: z.enum(locales),
  text: perLocale,
  madeFrom: perLocale.optional(),
});

export type LocalizedText = z.infer<typeof localizedText>;

export type PickedText = { text: string; lang: Locale; isStale: boolean };

/** The text for a reader of `locale`, else the original, with the language it is really in. Throws on a value that is no LocalizedText. */
export function pickText(value: unknown, locale: Locale): PickedText {
  const { original, text, madeFrom } = localizedText.parse(value);
  const translated = text[locale];
  if (translated === undefined) {
    return { text: text[original] ?? "", lang: original, isStale: false };
  }
  const source = madeFrom?.[locale];
  const isStale = locale !== original && source !== undefined && source !== text[original];
  return { text: translated, lang: locale, isStale };
}

/** The languages whose translation was made from an original that has changed since. */
export function staleIn(value: unknown): Locale[] {
  return value === null ? [] : locales.filter((locale) => pickText(value, locale).isStale);
}

/** A text that exists in one language only. */
export function inOneLanguage(lang: Locale, text: string): LocalizedText {
  return { original: lang, text: { [lang]: text } };
}

/** A text in every language, as a form sends it: empty where there is none. */
export type TextPerLanguage = Record<Locale, string>;

/** The text as it is to be shown again in a form. */
export function perLanguage(value: unknown): TextPerLanguage {
  const { text } = value === null ? { text: {} } : localizedText.parse(value);
  return { en: "", ko: "", zh: "", ...text };
}

/**
 * What a text becomes when it is written anew in every language. A translation that stays while the original changes is
 * known to be stale from then on.
 */
export function rewrite(before: LocalizedText, written: TextPerLanguage): LocalizedText {
  const { original, text, madeFrom = {} } = before;
  const stays = (locale: Locale) => written[locale] === (text[locale] ?? "");
  if (locales.every(stays)) return before;
  const given = locales.filter((locale) => written[locale] !== "");
  const sources = given
    .filter((locale) => locale !== original)
    .map((locale) => [locale, stays(locale) ? (madeFrom[locale] ?? text[original]) : written[original]]);
  return {
    original,
    text: Object.fromEntries(given.map((locale) => [locale, written[locale]])),
    madeFrom: Object.fromEntries(sources),
  };
}
