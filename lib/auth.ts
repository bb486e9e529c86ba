import "server-only";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { cache } from "react";
import { type Actor, guest } from "./actor.ts";
import { db } from "./db.ts";
import { sessionCookie } from "./people/session-token.ts";
import { actorOfSession } from "./people/sessions.ts";

/** Who makes this request: the person whose session its cookie names, or a guest. */
export const currentActor = cache(async (): Promise<Actor> => {
  await connection(); // whoever asks now: a page that is prepared ahead of its request knows no time
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? actorOfToken(token) : guest;
});

/** The person whose session the token belongs to, or a guest. */
export function actorOfToken(token: string): Promise<Actor> {
  return actorOfSession(db, token, new Date());
}
