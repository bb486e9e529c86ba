import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound, Stale } from "../errors.ts";
import { openStatuses } from "../proposals/state.ts";
import { leadingRoles } from "../roster/rules.ts";
import { takesPart } from "./state.ts";

/** A SIG that people can still take part in, with its community, lists and the people who lead it. Throws NotFound, or Stale when it is retired or merged. */
export async function loadOpenSig(ctx: Context, id: string) {
  const sig = await ctx.tx.sig.findUnique({
    where: { id },
    include: {
      community: true,
      lists: true,
      roleTerms: { where: { until: null, role: { in: [...leadingRoles] } }, select: { personId: true } },
    },
  });
  if (!sig) throw new NotFound("sig");
  if (!takesPart(sig.status)) throw new Stale("sig", sig.id);
  return { ...sig, leadIds: sig.roleTerms.map((term) => term.personId) };
}

/** Slugs are never reused: neither one that a SIG has or had, nor one that an open proposal, but for `except`, asks for. */
export async function isSlugTaken(tx: Database, communityId: string, slug: string, except?: string) {
  const sig = await tx.sig.findFirst({ where: { communityId, slug }, select: { id: true } });
  if (sig) return true;
  const status = { in: [...openStatuses] };
  const other = await tx.proposal.findFirst({
    where: { communityId, slug, status, ...(except && { id: { not: except } }) },
    select: { id: true },
  });
  return other !== null;
}
