import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Locale } from "#lib/locales.ts";
import { type LocalizedText, localizedText } from "#lib/localized-text.ts";

/** A text of the demo: written in English and in every other language of the portal. */
export type Words = Readonly<Record<Locale, string>>;

/** The words as the database keeps them, each translation with the original it was made from. */
export function localized(words: Words): LocalizedText {
  const { en, ...translations } = words;
  const madeFrom = Object.fromEntries(Object.keys(translations).map((locale) => [locale, en]));
  return localizedText.parse({ original: "en", text: words, madeFrom });
}

export function localizedOrNull(words: Words | undefined) {
  return words ? localized(words) : Prisma.DbNull;
}

/** A name that is written the same in every language. */
export function everywhere(name: string): Words {
  return { en: name, ko: name, zh: name };
}

export function paragraphs(...texts: string[]): string {
  return texts.join("\n\n");
}
