import { useTranslations } from "next-intl";
import type { Locale } from "#lib/locales.ts";
import { exactTime, shortDate, timeApart } from "#lib/time-format.ts";

type TimeProps = { at: Date; locale: Locale; timeZone: string };

/** A day: "21 November 2026". The exact time with its zone on hover. */
export function DateOnly({ at, locale, timeZone }: TimeProps) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, locale, timeZone)}>
      {shortDate(at, locale, timeZone)}
    </time>
  );
}

/** A moment with its zone: "21 Nov 2026, 18:00 GMT+9". */
export function Time({ at, locale, timeZone }: TimeProps) {
  return <time dateTime={at.toISOString()}>{exactTime(at, locale, timeZone)}</time>;
}

/** How long ago or from now: "3 days ago". */
export function RelativeTime({ at, now, locale, timeZone }: TimeProps & { now: Date }) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(at, locale, timeZone)}>
      {timeApart(at, now, locale)}
    </time>
  );
}

/** What remains until something is due: "3 days left", and the exact time on hover, tap or focus. */
export function TimeLeft({ at, now, locale, timeZone }: TimeProps & { now: Date }) {
  const t = useTranslations("ui");
  const hours = Math.ceil((at.getTime() - now.getTime()) / 3_600_000);
  const words =
    hours <= 0
      ? t("overdue")
      : hours < 48
        ? t("hoursLeft", { hours })
        : t("daysLeft", { days: Math.floor(hours / 24) });
  return (
    <span
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact time opens on focus
      tabIndex={0}
      className="group relative cursor-help underline decoration-dotted decoration-1 underline-offset-4"
    >
      <time dateTime={at.toISOString()}>{words}</time>
      <span
        role="tooltip"
        className="fixed inset-x-4 bottom-4 z-10 hidden sm:absolute sm:inset-auto sm:start-0 sm:bottom-full whitespace-nowrap rounded border border-line bg-raised px-2 py-1 text-ink text-sm shadow-float group-hover:block group-focus:block"
      >
        {exactTime(at, locale, timeZone)}
      </span>
    </span>
  );
}
