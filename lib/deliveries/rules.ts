import { Temporal } from "temporal-polyfill";

/** The hour at which everybody who wants one gets their daily mail, where they are. */
export const digestHour = 8;

/** What was begun before the hour is written by then. */
const settledMs = 60_000;

/** The last hour of the daily mail whose mail can be made up by now. */
export function lastDigestAt(now: Date, timeZone: string): Date {
  const settled = Temporal.Instant.fromEpochMilliseconds(now.getTime() - settledMs).toZonedDateTimeISO(
    timeZone,
  );
  const today = onDay(settled.toPlainDate(), timeZone);
  const last =
    Temporal.ZonedDateTime.compare(today, settled) > 0
      ? onDay(settled.toPlainDate().subtract({ days: 1 }), timeZone)
      : today;
  return new Date(last.epochMilliseconds);
}

function onDay(day: Temporal.PlainDate, timeZone: string): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone, plainTime: { hour: digestHour } });
}
