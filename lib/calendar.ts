import { Temporal } from "temporal-polyfill";

/** The same time of day some calendar days later, however many hours the clocks are moved in between. */
export function daysLater(at: Date, days: number, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(here.add({ days }).epochMilliseconds);
}

/** When a day of the calendar begins in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}
