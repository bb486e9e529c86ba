import { daysLater } from "../calendar.ts";

/** Days before a ballot is due on which those are reminded who have said nothing. */
const reminderDays = 2;

/** The silent are reminded of every open ballot that is due before then. */
export function remindOfDueBefore(now: Date): Date {
  return daysLater(now, reminderDays, "UTC");
}

/** The open ballots in which somebody could take a position and has taken none. */
export function awaiting(personId: string) {
  return {
    status: "OPEN",
    seats: { some: { personId, recusedAs: null } },
    positions: { none: { personId } },
  } as const;
}
