/** What the history tells the applicant of; notes, doubts, claims and reminders stay among those who decide. */
export const toldToApplicant = [
  "submitted",
  "edited",
  "asked",
  "answered",
  "passedToCoLeads",
  "passedToSteering",
  "approved",
  "declined",
  "ignored",
  "withdrawn",
  "expired",
] as const;

export function isToldToApplicant(verb: string): verb is (typeof toldToApplicant)[number] {
  return toldToApplicant.some((told) => told === verb);
}
