import { daysLater } from "../calendar.ts";
import type { Appointer, Escalation, JoinRequestKind } from "../generated/prisma/enums.ts";

/** What a community sets about the answers to its requests, in days by the calendar of its own time zone. */
export type AnswerTimes = {
  timeZone: string;
  answerDueDays: number;
  requestExpiryDays: number;
  coLeadsAfterDays: number;
  steeringAfterDays: number;
};

/** When a request submitted at `now` has to be answered and when it lapses. */
export function deadlines(
  now: Date,
  {
    timeZone,
    answerDueDays,
    requestExpiryDays,
  }: Pick<AnswerTimes, "timeZone" | "answerDueDays" | "requestExpiryDays">,
) {
  return {
    dueAt: daysLater(now, answerDueDays, timeZone),
    expiresAt: daysLater(now, requestExpiryDays, timeZone),
  };
}

type Resting = { dueAt: Date; expiresAt: Date; askedAt: Date | null };

/** The deadlines of a request whose clock rested since `askedAt`, moved on by the rest. */
export function afterRest({ dueAt, expiresAt, askedAt }: Resting, now: Date) {
  const rest = askedAt ? now.getTime() - askedAt.getTime() : 0;
  return { dueAt: new Date(dueAt.getTime() + rest), expiresAt: new Date(expiresAt.getTime() + rest) };
}

/** When an undecided request lapses. A question that the applicant leaves open has as long as a whole request. */
export function lapsesAt(
  { expiresAt, askedAt }: { expiresAt: Date; askedAt: Date | null },
  { timeZone, requestExpiryDays }: Pick<AnswerTimes, "timeZone" | "requestExpiryDays">,
): Date {
  return askedAt ? daysLater(askedAt, requestExpiryDays, timeZone) : expiresAt;
}

/** How far up a request has to have gone that nobody has answered. */
export function escalationAt(
  { dueAt }: { dueAt: Date },
  {
    timeZone,
    coLeadsAfterDays,
    steeringAfterDays,
  }: Pick<AnswerTimes, "timeZone" | "coLeadsAfterDays" | "steeringAfterDays">,
  now: Date,
): Escalation {
  if (daysLater(dueAt, steeringAfterDays, timeZone) <= now) return "STEERING";
  return daysLater(dueAt, coLeadsAfterDays, timeZone) <= now ? "CO_LEADS" : "LEADS";
}

const ladder: readonly Escalation[] = ["LEADS", "CO_LEADS", "STEERING"];

/** Whether a request that stands on one rung of the ladder has to go up to the other. */
export function isHigher(to: Escalation, from: Escalation): boolean {
  return ladder.indexOf(to) > ladder.indexOf(from);
}

/** The people who can answer a SIG's requests at this moment; whoever is away is not among its leads. */
export type Team = { leads: readonly string[]; coLeads: readonly string[]; committee: readonly string[] };

/** Whom a request waits for: its leads, in their absence the co-leads, and when nobody is left the committee. */
export function whoIsAsked({ leads, coLeads, committee }: Team, escalation: Escalation): readonly string[] {
  const everyLead = [...leads, ...coLeads];
  if (escalation === "STEERING") return [...everyLead, ...committee];
  const asked = escalation === "CO_LEADS" || leads.length === 0 ? everyLead : leads;
  return asked.length > 0 ? asked : committee;
}

/** Whether the steering committee answers in the leads' stead: nobody else is there to, or nobody did for too long. */
export function awaitsSteering({ escalation }: { escalation: Escalation }, leadsAtHand: number): boolean {
  return escalation === "STEERING" || leadsAtHand === 0;
}

/** Whether the wish is to lead where the committee alone appoints leads. */
export function isForCommittee({
  kind,
  community,
}: {
  kind: JoinRequestKind;
  community: { leadsAppointedBy: Appointer };
}): boolean {
  return kind === "LEAD" && community.leadsAppointedBy === "STEERING";
}

/** Days of public notice before what was asked for can begin; 0: at once. */
export function noticeDays({
  kind,
  community,
}: {
  kind: JoinRequestKind;
  community: { leadNoticeDays: number };
}): number {
  return kind === "LEAD" ? community.leadNoticeDays : 0;
}

const reminderPause = 1;

/** Whether somebody is to be reminded again: something has become due since, and the last time was not today. */
export function needsReminder(last: Date | null, newestDueAt: Date, now: Date): boolean {
  return last === null || (newestDueAt > last && daysLater(last, reminderPause, "UTC") <= now);
}

/** How long a decision can be taken back; its mail waits as long. */
export const undoSeconds = 10;

export function canStillUndo(decidedAt: Date, now: Date): boolean {
  return now.getTime() - decidedAt.getTime() < undoSeconds * 1000;
}
