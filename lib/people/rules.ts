const minute = 60_000;
const day = 24 * 60 * minute;

/** A sign-in mail is good for ten minutes, and its code for five attempts. */
export const signInMs = 10 * minute;
export const codeAttempts = 5;

/** A session ends when it was not seen for 14 days, and after 90 days whatever happens. */
const idleMs = 14 * day;
const absoluteMs = 90 * day;

/** When a session that began then ends at the latest. */
export function sessionLimit(createdAt: Date): Date {
  return new Date(createdAt.getTime() + absoluteMs);
}

/** When a session that is seen now ends if it is not seen again. */
export function sessionExpiry(createdAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + idleMs, sessionLimit(createdAt).getTime()));
}

/** Whether a session's expiry should move on: at most once a day, so that reading pages seldom writes. */
export function shouldSlide(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > day;
}

/** Whoever a mail can reach: with an account that is not suspended. */
export const reachable = { user: { isNot: null }, suspendedAt: null };

/** Whoever can act now: reachable, and not away. */
export function atHand(now: Date) {
  return { ...reachable, OR: [{ awayUntil: null }, { awayUntil: { lte: now } }] };
}
