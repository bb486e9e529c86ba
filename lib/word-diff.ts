import { diffArrays } from "diff";
import type { Locale } from "./locales.ts";

/** A stretch of a text that the other text has as well, or has not. */
export type Stretch = { text: string; isChanged: boolean };

/** Texts longer than this are compared by lines: words would take too long. */
const wordsUpTo = 20_000;

/** Two texts side by side, each in stretches that follow one another. Compared by words, also where none stands between spaces. */
export function compareWords(
  before: string,
  after: string,
  locale: Locale,
): { before: Stretch[]; after: Stretch[] } {
  const split = before.length + after.length > wordsUpTo ? lines : (text: string) => words(text, locale);
  const changes = diffArrays(split(before), split(after));
  const side = (left: "added" | "removed", marked: "added" | "removed") =>
    changes
      .filter((change) => !change[left])
      .map((change) => ({ text: change.value.join(""), isChanged: change[marked] }));
  return { before: side("added", "removed"), after: side("removed", "added") };
}

function words(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: "word" }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

const lines = (text: string) => text.split(/(?<=\n)/);
