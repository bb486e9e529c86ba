import type { Locale } from "../locales.ts";
import { compareWords, type Stretch } from "../word-diff.ts";
import { changedSections, originalLanguage, originalTexts } from "./rules.ts";
import { type CharterSectionKey, type CharterSections, charterSectionKeys } from "./schema.ts";

export type SectionChange = { key: CharterSectionKey; before: Stretch[]; after: Stretch[] };

export type CharterChange = {
  language: Locale; // in which both are compared: as they were written, not as translated
  changed: SectionChange[];
  unchanged: CharterSectionKey[];
};

/** What two revisions word differently, section by section. Reads the clock, so that a page that everybody shares asks for it in its cached part. */
export function changesBetween(before: CharterSections, after: CharterSections): CharterChange {
  const language = originalLanguage(after, originalLanguage(before, "en"));
  const [old, now] = [originalTexts(before), originalTexts(after)];
  const keys = changedSections(before, after);
  return {
    language,
    changed: keys.map((key) => ({ key, ...compareWords(old[key], now[key], language) })),
    unchanged: charterSectionKeys.filter((key) => now[key] !== "" && !keys.includes(key)),
  };
}
