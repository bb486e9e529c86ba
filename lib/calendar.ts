import { Temporal } from "temporal-polyfill";

/** The same time of day some calendar days later, however many hours the clocks are moved in between. */
export function daysLater(at: Date, days: number, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(here.add({ days }).epochMilliseconds);
}

/** The day of the calendar that it is at an instant in a time zone: "2026-11-21". */
export function dayIn(timeZone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** When a day of the calendar begins in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}
