import type { Context } from "../command.ts";

/** The number of a community's next proposal. Proposals that are handed in at the same moment take their turns here. */
// exempt: authorize, record — called by submitProposal, which has authorized the proposer and records the submission
export async function nextProposalNumber(ctx: Context, communityId: string): Promise<number> {
  const { lastProposalNumber } = await ctx.tx.community.update({
    where: { id: communityId },
    data: { lastProposalNumber: { increment: 1 } },
  });
  return lastProposalNumber;
}
