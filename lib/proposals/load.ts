import { isChairBarred } from "../ballots/chair.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can, type Subject } from "../policy.ts";
import { type ProposalContent, proposalContent } from "./schema.ts";

type Named = { id: string; communityId: string; proposerId: string; shepherdId: string | null };

/** What the policy asks about a proposal. The proposed leads are the accounts and known people behind the addresses given for them. */
export async function proposalSubject(
  tx: Database,
  { id, communityId, proposerId, shepherdId }: Named,
  { leads }: ProposalContent,
) {
  const emails = leads.map((lead) => lead.email).filter(Boolean);
  const [people, recusals] = await Promise.all([
    tx.person.findMany({
      where: { OR: [{ user: { email: { in: emails } } }, { contacts: { some: { email: { in: emails } } } }] },
      select: { id: true },
    }),
    tx.position.findMany({
      where: { choice: "RECUSE", ballot: { proposalId: id } },
      select: { personId: true },
    }),
  ]);
  const proposedLeadIds = people.map((person) => person.id);
  const recusedIds = recusals.map(({ personId }) => personId);
  return {
    communityId,
    proposerId,
    proposedLeadIds,
    recusedIds,
    shepherdId: shepherdId ?? undefined,
    isChairBarred: await isChairBarred(tx, communityId, [proposerId, ...proposedLeadIds, ...recusedIds]),
  } satisfies Subject;
}

/** A proposal with its answers and what the policy asks about it. Throws NotFound when the actor may not know of it. */
export async function loadProposal(ctx: Context, id: string) {
  const row = await ctx.tx.proposal.findUnique({
    where: { id },
    include: {
      community: true,
      revisions: { orderBy: { number: "desc" }, take: 1 },
      ballots: { orderBy: [{ openedAt: "desc" }, { id: "desc" }], take: 1 },
    },
  });
  if (!row) throw new NotFound("proposal");
  const content = proposalContent.parse(row.content);
  const subject = await proposalSubject(ctx.tx, row, content);
  if (row.number === null && !can(ctx.actor, "proposal.readDraft", subject)) throw new NotFound("proposal");
  return { proposal: { ...row, content }, subject };
}

/** The same for a command that changes it: whoever else wants to waits here until the transaction ends. */
export async function lockProposal(ctx: Context, id: string) {
  await ctx.tx.$queryRaw`SELECT FROM "Proposal" WHERE id = ${id} FOR NO KEY UPDATE`;
  return loadProposal(ctx, id);
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
