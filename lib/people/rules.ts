const minute = 60_000;
const day = 24 * 60 * minute;

/** A session ends when it was not seen for 14 days, and after 90 days whatever happens. */
export const idleMs = 14 * day;
export const absoluteMs = 90 * day;

/** A session's expiry moves on at most once a day. */
export const slideAfterMs = day;

/** When a session that began at `createdAt` and is seen at `now` ends if it is not seen again. */
export function sessionExpiry(createdAt: Date, now: Date): Date {
	return new Date(
		Math.min(now.getTime() + idleMs, createdAt.getTime() + absoluteMs),
	);
}
