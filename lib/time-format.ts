import type { Locale } from "./locales.ts";

/** British English, so that no day is taken for a month. */
export const dateTags: Record<Locale, string> = { en: "en-GB", ko: "ko-KR", zh: "zh-CN" };

const styles = {
  day: { dateStyle: "long" },
  instant: {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// To make a format takes many times as long as to use it, and languages and time zones are few.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(style: keyof typeof styles, locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(dateTags[locale], { ...styles[style], timeZone });
  formats.set(key, known);
  return known;
}

export function shortDate(at: Date, locale: Locale, timeZone: string): string {
  return formatFor("day", locale, timeZone).format(at);
}

export function exactTime(at: Date, locale: Locale, timeZone: string): string {
  return formatFor("instant", locale, timeZone).format(at);
}

const units = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

export function timeApart(at: Date, now: Date, locale: Locale): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(dateTags[locale], { numeric: "auto" });
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, "second");
}
