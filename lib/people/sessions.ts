import { type Actor, guest, loadActor } from "../actor.ts";
import type { Database } from "../db.ts";
import { absoluteMs, sessionExpiry, slideAfterMs } from "./rules.ts";
import { hashSessionToken } from "./session-token.ts";

/** Whoever the session token belongs to, or a guest when the session ended or the person is suspended. Being seen prolongs the session. */
export async function actorOfSession(
	db: Database,
	token: string,
	now: Date,
): Promise<Actor> {
	const session = await db.session.findUnique({
		where: {
			tokenHash: hashSessionToken(token),
			expires: { gt: now },
			createdAt: { gt: new Date(now.getTime() - absoluteMs) },
			user: { person: { suspendedAt: null } },
		},
		select: {
			id: true,
			createdAt: true,
			lastSeenAt: true,
			user: { select: { personId: true } },
		},
	});
	if (!session) return guest;
	if (now.getTime() - session.lastSeenAt.getTime() > slideAfterMs) {
		await db.session.updateMany({
			where: { id: session.id },
			data: { lastSeenAt: now, expires: sessionExpiry(session.createdAt, now) },
		});
	}
	return loadActor(db, session.user.personId);
}
