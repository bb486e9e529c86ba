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

/** Those of the slugs that cannot be had: a SIG has or had them, or an open proposal, but for `except`, asks for them. */
export async function takenSlugs(
  tx: Database,
  communityId: string,
  slugs: readonly string[],
  except?: string,
): Promise<Set<string>> {
  const wanted = { communityId, slug: { in: [...slugs] } };
  const open = { status: { in: [...openStatuses] }, ...(except && { id: { not: except } }) };
  const sigs = await tx.sig.findMany({ where: wanted, select: { slug: true } });
  const proposals = await tx.proposal.findMany({ where: { ...wanted, ...open }, select: { slug: true } });
  return new Set([...sigs, ...proposals].map(({ slug }) => slug));
}

/** Whether a slug cannot be had. */
export async function isSlugTaken(tx: Database, communityId: string, slug: string, except?: string) {
  return (await takenSlugs(tx, communityId, [slug], except)).has(slug);
}
