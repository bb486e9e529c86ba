import type { CharterStatus } from "../generated/prisma/enums.ts";
import type { Locale } from "../locales.ts";
import { inOneLanguage, type LocalizedText } from "../localized-text.ts";
import {
  type CharterSectionKey,
  type CharterSections,
  charterSectionKeys,
  type SectionTexts,
} from "./schema.ts";
import { approved } from "./state.ts";

/** The language in which a charter is written: its translations follow from that. */
export function originalLanguage(sections: CharterSections, otherwise: Locale): Locale {
  const first = charterSectionKeys.find((key) => sections[key] !== undefined);
  return (first && sections[first]?.original) ?? otherwise;
}

/** The sections of a charter in the language in which each was written. */
export function originalTexts(sections: CharterSections): SectionTexts {
  const texts = charterSectionKeys.map((key) => {
    const section = sections[key];
    return [key, section?.text[section.original] ?? ""] as const;
  });
  return Object.fromEntries(texts) as SectionTexts;
}

/** A charter with new words in its original language. Translations of what has changed stay, and know that they are stale. */
export function amended(base: CharterSections, texts: SectionTexts, language: Locale): CharterSections {
  const sections = charterSectionKeys
    .filter((key) => texts[key] !== "")
    .map((key) => [key, amendedSection(base[key], texts[key], language)] as const);
  return Object.fromEntries(sections);
}

function amendedSection(base: LocalizedText | undefined, text: string, language: Locale): LocalizedText {
  if (!base) return inOneLanguage(language, text);
  const before = base.text[base.original] ?? "";
  if (before === text) return base;
  const translations = Object.keys(base.text).filter((locale) => locale !== base.original);
  const madeFrom = Object.fromEntries(translations.map((locale) => [locale, before]));
  return {
    original: base.original,
    text: { ...base.text, [base.original]: text },
    madeFrom: { ...madeFrom, ...base.madeFrom },
  };
}

/** The sections that two revisions word differently in their original language. */
export function changedSections(before: CharterSections, after: CharterSections): CharterSectionKey[] {
  const [old, now] = [originalTexts(before), originalTexts(after)];
  return charterSectionKeys.filter((key) => old[key] !== now[key]);
}

type Numbered = { number: number; status: CharterStatus };

/** The revision that another one amends: the last before it that was ever in force. */
export function baseOf<Revision extends Numbered>(
  revisions: readonly Revision[],
  number: number,
): Revision | undefined {
  return revisions
    .filter((one) => one.number < number && approved.some((status) => status === one.status))
    .toSorted((a, b) => b.number - a.number)[0];
}
