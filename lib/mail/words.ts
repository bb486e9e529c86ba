import { translator } from "../i18n/translator.ts";
import type { Locale } from "../locales.ts";
import { dateTags } from "../time-format.ts";

/** Whom a mail is for. A mail to an address alone greets nobody. */
export type Reader = { name: string | null; locale: Locale; timeZone: string };

/** A reader's language: texts, instants in the reader's time zone, and enumerations. */
export function wordsFor({ locale, timeZone }: Reader) {
  const instant = new Intl.DateTimeFormat(dateTags[locale], {
    weekday: "long",
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
    timeZoneName: "long",
  });
  const enumeration = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    locale,
    t: translator(locale),
    instant: (at: Date) => instant.format(at),
    enumerate: (names: readonly string[]) => enumeration.format(names),
  };
}

export type Words = ReturnType<typeof wordsFor>;
