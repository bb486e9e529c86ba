import { diffArrays } from "diff";
import type { Locale } from "./locales.ts";

/** A stretch of a text that the other text has as well, or has not; `at` is where it begins. */
export type Stretch = { at: number; text: string; isChanged: boolean };

/** Texts longer than this are compared by lines: words would take too long. */
const wordsUpTo = 20_000;

/**
 * Two texts side by side, each in stretches of which no two of the same kind follow one another. Compared by words, also where
 * no spaces stand between them. The space between two changed words counts as changed.
 */
export function compareWords(
  before: string,
  after: string,
  locale: Locale,
): { before: Stretch[]; after: Stretch[] } {
  const split = before.length + after.length > wordsUpTo ? lines : (text: string) => words(text, locale);
  const changes = diffArrays(split(before), split(after));
  const side = (left: "added" | "removed", marked: "added" | "removed") =>
    joined(
      changes
        .filter((change) => !change[left])
        .map((change) => ({ text: change.value.join(""), isChanged: change[marked] })),
    );
  return { before: side("added", "removed"), after: side("removed", "added") };
}

function joined(pieces: readonly Omit<Stretch, "at">[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [place, { text, isChanged: isNew }] of pieces.entries()) {
    const last = stretches.at(-1);
    const isBetween = [last, pieces[place + 1]].every((beside) => beside?.isChanged);
    const isChanged = isNew || (isBetween && text.trim() === "");
    if (last?.isChanged === isChanged) last.text += text;
    else stretches.push({ at, text, isChanged });
    at += text.length;
  }
  return stretches;
}

function words(text: string, locale: Locale): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: "word" }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}

const lines = (text: string) => text.split(/(?<=\n)/);
