import { Temporal } from "temporal-polyfill";
import { daysLater } from "../calendar.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Role } from "../generated/prisma/enums.ts";

/** The roles that decide a SIG's requests; sponsors and liaisons are contacts without that power. */
export const leadingRoles = ["LEAD", "CHAIR", "TECH_LEAD", "CO_LEAD"] as const satisfies readonly Role[];

export function isLeadingRole(role: Role): boolean {
  return leadingRoles.some((leading) => leading === role);
}

/** Whoever is or was on a roster, in a role or on the committee of the community. */
export function inCommunity(communityId: string) {
  return {
    OR: [
      { memberships: { some: { sig: { communityId } } } },
      { roleTerms: { some: { sig: { communityId } } } },
      { steeringSeats: { some: { communityId } } },
    ],
  } satisfies Prisma.PersonWhereInput;
}

/** The same time of day some months later by the calendar. */
export function monthsLater(at: Date, months: number, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return new Date(here.add({ months }).epochMilliseconds);
}

/** When a leading role that begins or is renewed at `from` runs out; null where the community sets no term. */
export function termEnd(
  from: Date,
  { leadTermMonths, timeZone }: { leadTermMonths: number | null; timeZone: string },
): Date | null {
  return leadTermMonths === null ? null : monthsLater(from, leadTermMonths, timeZone);
}

/** Days before a term runs out at which its end is announced. */
export const termNoticeDays = 30;

/** Whether a term has come so near its end that another can be added. */
export function isRenewable({ endsAt }: { endsAt: Date | null }, timeZone: string, now: Date): boolean {
  return endsAt !== null && daysLater(endsAt, -termNoticeDays, timeZone) <= now;
}

/** Months after which a lead is asked whether they still lead. */
export const confirmationMonths = 12;
