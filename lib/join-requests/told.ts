import type { JoinRequestMessageKind } from "../generated/prisma/enums.ts";

/** What the history tells the applicant of; notes, doubts, claims and reminders stay among those who decide. */
export const toldToApplicant = [
  "submitted",
  "edited",
  "asked",
  "answered",
  "passedToCoLeads",
  "passedToSteering",
  "approved",
  "announced",
  "objected",
  "appointed",
  "declined",
  "ignored",
  "withdrawn",
  "withdrawnInNotice",
  "expired",
] as const;

export function isToldToApplicant(verb: string): verb is (typeof toldToApplicant)[number] {
  return toldToApplicant.some((told) => told === verb);
}

/** What is said between the applicant, those who decide and whoever objects; the rest stays among those who decide. */
export const conversation = ["QUESTION", "ANSWER", "OBJECTION"] as const satisfies JoinRequestMessageKind[];

export function isConversation(kind: JoinRequestMessageKind): boolean {
  return conversation.some((one) => one === kind);
}
