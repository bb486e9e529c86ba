import type { Context } from "../command.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { countActingLeads } from "../join-requests/load.ts";
import type { Locale } from "../locales.ts";
import { can } from "../policy.ts";
import { type Place, placeIn } from "./place.ts";
import type { RosterMail } from "./schema.ts";
import { roleData, type SigEvent } from "./sig-event.ts";

export type RosterFacts = {
  sig: Place;
  community: Place;
  actor: string;
  role: Role | null;
  reason: string;
};

/** The facts of a mail about a change of a roster. Null when it has been changed again since. */
export async function rosterFacts(
  ctx: Context,
  mail: RosterMail,
  event: SigEvent,
  locale: Locale,
): Promise<RosterFacts | null> {
  const { sigId, subjectId: personId, at, actor } = event;
  if (!sigId || !personId || !actor) throw new TypeError(`${mail} is about nobody's place on a roster`);
  const { role } = roleData.parse(event.data);
  const place = { sigId, personId };
  if (!(await stillHolds(ctx, mail, { ...place, role }))) return null;
  const sig = await ctx.tx.sig.findUniqueOrThrow({ where: { id: sigId }, include: { community: true } });
  const { community } = sig;
  if (mail === "sigHandedOver" && !can(ctx.actor, "roster.read", { communityId: community.id })) return null;
  const ended = await ctx.tx.membership.findFirst({ where: { ...place, until: at } });
  return {
    sig: placeIn(locale, sig),
    community: placeIn(locale, community),
    actor: actor.name,
    role,
    reason: mail === "membershipEnded" ? (ended?.endReason ?? "") : "",
  };
}

type OnRoster = { sigId: string; personId: string; role: Role | null };

async function stillHolds(ctx: Context, mail: RosterMail, { sigId, personId, role }: OnRoster) {
  const now = { sigId, personId, until: null };
  switch (mail) {
    case "memberAdded":
      return (await ctx.tx.membership.count({ where: now })) > 0;
    case "membershipEnded":
      return (await ctx.tx.membership.count({ where: now })) === 0;
    case "roleGiven":
      return role !== null && (await ctx.tx.roleTerm.count({ where: { ...now, role } })) > 0;
    case "roleEnded":
      return role !== null && (await ctx.tx.roleTerm.count({ where: { ...now, role } })) === 0;
    case "sigHandedOver":
      return (await countActingLeads(ctx.tx, sigId, personId)) === 0;
  }
}
