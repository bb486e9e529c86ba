const day = 86_400_000;

/** When a request submitted at `now` has to be answered and when it lapses, by the community's settings in days. */
export function deadlines(now: Date, settings: { answerDueDays: number; requestExpiryDays: number }) {
  return {
    dueAt: new Date(now.getTime() + settings.answerDueDays * day),
    expiresAt: new Date(now.getTime() + settings.requestExpiryDays * day),
  };
}

/** Whether the steering committee answers in the leads' stead: nobody else can, or nobody did in time. */
export function awaitsSteering(request: { dueAt: Date }, leadsWhoCanAnswer: number, now: Date): boolean {
  return leadsWhoCanAnswer === 0 || request.dueAt < now;
}

type Resting = { dueAt: Date; expiresAt: Date; askedAt: Date | null };

/** The deadlines of a request whose clock rested since `askedAt`, moved on by the rest. */
export function afterRest({ dueAt, expiresAt, askedAt }: Resting, now: Date) {
  const rest = askedAt ? now.getTime() - askedAt.getTime() : 0;
  return { dueAt: new Date(dueAt.getTime() + rest), expiresAt: new Date(expiresAt.getTime() + rest) };
}
