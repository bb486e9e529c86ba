import type { SubscriptionPolicy } from "../generated/prisma/enums.ts";

export type WayOntoList = "subscribe" | "ask" | "joinFirst" | "planned";

/** How a person gets on a list: at once, by asking its leads, or only after joining the SIG. */
export function wayOntoList(
  list: { policy: SubscriptionPolicy; isPlanned: boolean },
  isOnRoster: boolean,
): WayOntoList {
  if (list.isPlanned) return "planned";
  if (list.policy === "OPEN" || (list.policy === "MEMBERS" && isOnRoster)) return "subscribe";
  return list.policy === "MODERATED" ? "ask" : "joinFirst";
}
