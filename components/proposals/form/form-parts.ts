import type { Locale } from "#lib/locales.ts";
import type { FoundingContent } from "#lib/proposals/schema.ts";

/** What every part of the form works with: the answers it starts with, and the language they are written in. */
export type PartProps = { start: FoundingContent; language: Locale };

/** The parts of the form in the order in which they are answered; the ids of their headings. */
export const parts = [
  "basics",
  "purpose",
  "scope",
  "demand",
  "people",
  "working",
  "means",
  "charter",
] as const;

export type Part = (typeof parts)[number];

/** For questions that only a working group answers. Hidden by the style sheet alone, and never when something in them is wrong. */
export const ofWorkingGroups =
  "contents group-has-[[name=kind][value=SIG]:checked]/proposal:not-has-[[aria-invalid]]:hidden";

export const ofLists =
  "contents group-has-[[name=channel][value=FORUM]:checked]/proposal:not-has-[[aria-invalid]]:hidden";

export const ofForums =
  "contents group-has-[[name=channel][value=LIST]:checked]/proposal:not-has-[[aria-invalid]]:hidden";
