import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid } from "../errors.ts";
import { findOrCreatePerson } from "../people/find-or-create.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { rewriteTexts } from "../rewrite-texts.ts";
import { orNull } from "./rules.ts";
import type { Founding } from "./schema.ts";
import { seat } from "./seats.ts";

/** The number of a community's next proposal. Proposals that are handed in at the same moment take their turns here. */
// exempt: authorize, record — called by submitProposal, which has authorized the proposer and records the submission
export async function nextProposalNumber(ctx: Context, communityId: string): Promise<number> {
  const { lastProposalNumber } = await ctx.tx.community.update({
    where: { id: communityId },
    data: { lastProposalNumber: { increment: 1 } },
  });
  return lastProposalNumber;
}

/** The operator opens a community and names who chairs its steering committee; everything else is the chair's. */
export async function foundCommunity(ctx: Context, { chair, name, summary, about, ...facts }: Founding) {
  authorize(ctx.actor, "community.found");
  const texts = rewriteTexts({ original: "en" }, {}, { name, summary, about });
  const community = await ctx.tx.community
    .create({ data: { ...facts, ...orNull(facts), ...texts, order: 1000 } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Invalid({ slug: "communityTaken" }) : error;
    });
  await record(ctx, "community.founded", { communityId: community.id, data: { slug: community.slug } });
  await seat(ctx, community.id, await findOrCreatePerson(ctx, chair), chair.affiliation);
  return community;
}
