import { z } from "zod";
import type { Context } from "../command.ts";
import { Role } from "../generated/prisma/enums.ts";
import { countActingLeads } from "../join-requests/load.ts";
import type { Locale } from "../locales.ts";
import { pickText } from "../localized-text.ts";
import { can } from "../policy.ts";
import type { RosterMail } from "./schema.ts";

export type RosterFacts = {
  sig: { slug: string; name: string };
  community: { slug: string; name: string };
  actor: string;
  role: Role | null;
  reason: string;
};

type RosterEvent = {
  sigId: string | null;
  subjectId: string | null;
  at: Date;
  data: unknown;
  actor: { name: string } | null;
};

const roleData = z.object({ role: z.enum(Role).nullable().default(null) });

/** The facts of a mail about a change of a roster. Null when it has been changed again since. */
export async function rosterFacts(
  ctx: Context,
  mail: RosterMail,
  event: RosterEvent,
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
  const text = (value: unknown) => pickText(value, locale).text;
  return {
    sig: { slug: sig.slug, name: text(sig.name) },
    community: { slug: community.slug, name: text(community.name) },
    actor: actor.name,
    role,
    reason: mail === "membershipEnded" ? (ended?.endReason ?? "") : "",
  };
}

type Place = { sigId: string; personId: string; role: Role | null };

async function stillHolds(ctx: Context, mail: RosterMail, { sigId, personId, role }: Place) {
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
