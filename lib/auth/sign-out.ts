import { actorOfToken } from "../auth.ts";
import { run } from "../command.ts";
import { endEverySession, endSession } from "../people/commands.ts";

/** Ends the session, or every session of its person. A session that has ended already is left alone. */
export async function signOut(token: string, everywhere = false): Promise<void> {
  const actor = await actorOfToken(token);
  if (actor.kind !== "person") return;
  if (everywhere) await run(actor, endEverySession, undefined);
  else await run(actor, endSession, { token });
}
