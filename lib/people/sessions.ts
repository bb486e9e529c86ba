import { type Actor, acting, actorFrom, guest } from "../actor.ts";
import type { Database } from "../db.ts";
import { sessionExpiry, sessionLimit, shouldSlide } from "./rules.ts";
import { hashSessionToken } from "./session-token.ts";

/** Whoever the session belongs to, or a guest when it ended or the person is suspended. Being seen prolongs the session. */
export async function actorOfSession(db: Database, token: string, now: Date): Promise<Actor> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashSessionToken(token), expires: { gt: now } },
    select: { id: true, createdAt: true, lastSeenAt: true, user: { select: { person: { select: acting } } } },
  });
  if (!session || sessionLimit(session.createdAt) <= now) return guest;
  if (shouldSlide(session.lastSeenAt, now)) {
    await db.session.updateMany({
      where: { id: session.id },
      data: { lastSeenAt: now, expires: sessionExpiry(session.createdAt, now) },
    });
  }
  return actorFrom(session.user.person);
}
