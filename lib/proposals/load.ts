import type { Context } from "../command.ts";
import { NotFound } from "../errors.ts";
import { can, type Subject } from "../policy.ts";
import { proposalContent } from "./schema.ts";

/** The accounts or known people behind the leads' e-mail addresses, the proposer's own among them. */
async function personIdsOf(ctx: Context, emails: string[]): Promise<string[]> {
  if (emails.length === 0) return [];
  const people = await ctx.tx.person.findMany({
    where: { OR: [{ user: { email: { in: emails } } }, { contacts: { some: { email: { in: emails } } } }] },
    select: { id: true },
  });
  return people.map((person) => person.id);
}

/** A proposal with its answers and what the policy asks about it. Throws NotFound when the actor may not know of it. */
export async function loadProposal(ctx: Context, id: string) {
  const row = await ctx.tx.proposal.findUnique({
    where: { id },
    include: { community: true, revisions: { orderBy: { number: "desc" }, take: 1 } },
  });
  if (!row) throw new NotFound("proposal");
  const content = proposalContent.parse(row.content);
  const emails = content.leads.map((lead) => lead.email).filter(Boolean);
  const subject: Subject = {
    communityId: row.communityId,
    proposerId: row.proposerId,
    proposedLeadIds: await personIdsOf(ctx, emails),
  };
  if (row.number === null && !can(ctx.actor, "proposal.readDraft", subject)) throw new NotFound("proposal");
  return { proposal: { ...row, content }, subject };
}

export type LoadedProposal = Awaited<ReturnType<typeof loadProposal>>["proposal"];

/** What every event of a proposal says of its place. */
export function aboutProposal(proposal: {
  id: string;
  communityId: string;
  number: number | null;
  name: string;
}) {
  return {
    proposalId: proposal.id,
    communityId: proposal.communityId,
    data: { number: proposal.number, name: proposal.name },
  };
}
