import "server-only";
import type { Actor } from "../actor.ts";
import { hasDashboard } from "../dashboard/queries.ts";
import { countToDecide } from "../join-requests/queries.ts";
import { unreadNotices } from "../notices/queries.ts";

/** What the header tells whoever is signed in about themself. */
export async function accountOf(actor: Actor) {
  if (actor.kind !== "person") return { signedIn: false as const };
  const canDecide = hasDashboard(actor);
  const [waiting, unread] = await Promise.all([canDecide ? countToDecide(actor) : 0, unreadNotices(actor)]);
  const { name, isOperator } = actor;
  return { signedIn: true as const, name, canDecide, waiting, unread, isOperator };
}
