import { isChairBarred } from "../ballots/chair.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import { can, type Subject } from "../policy.ts";
import { leadsOf } from "../roster/leads.ts";
import { type FoundingContent, type ProposalContent, proposalContent } from "./schema.ts";

type Row = {
  id: string;
  communityId: string;
  proposerId: string;
  shepherdId: string | null;
  aboutSigId: string | null;
  mergeIntoId: string | null;
};

/** What the policy asks about a proposal. */
export async function proposalSubject(tx: Database, row: Row, content: ProposalContent) {
  const { id, communityId, proposerId, shepherdId } = row;
  const [concernedLeadIds, recusals] = await Promise.all([
    content.aim === "FOUND" ? proposedLeads(tx, content) : leadsOf(tx, sigsIn(row)),
    tx.position.findMany({
      where: { choice: "RECUSE", ballot: { proposalId: id } },
      select: { personId: true },
    }),
  ]);
  const recusedIds = recusals.map(({ personId }) => personId);
  return {
    communityId,
    proposerId,
    concernedLeadIds,
    recusedIds,
    shepherdId: shepherdId ?? undefined,
    isChairBarred: await isChairBarred(tx, communityId, [proposerId, ...concernedLeadIds, ...recusedIds]),
  } satisfies Subject;
}

/** The SIGs that a proposal is about. */
function sigsIn({ aboutSigId, mergeIntoId }: Row): string[] {
  return [aboutSigId, mergeIntoId].filter((id) => id !== null);
}

/** The accounts and known people behind the addresses given for who is to lead. */
async function proposedLeads(tx: Database, { leads }: FoundingContent): Promise<string[]> {
  const emails = leads.map((lead) => lead.email).filter(Boolean);
  const people = await tx.person.findMany({
    where: { OR: [{ user: { email: { in: emails } } }, { contacts: { some: { email: { in: emails } } } }] },
    select: { id: true },
  });
  return people.map((person) => person.id);
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
  const content: ProposalContent = proposalContent.parse(row.content);
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
export type FoundingProposal = LoadedProposal & { content: FoundingContent };

export function isFounding(proposal: LoadedProposal): proposal is FoundingProposal {
  return proposal.content.aim === "FOUND";
}

/** What a proposal to end a SIG asks for; null when it is to found a group. */
export function endingOf({ id, content, language, aboutSigId, mergeIntoId }: LoadedProposal) {
  if (content.aim === "FOUND" || !aboutSigId) return null;
  return { id, language, aboutSigId, mergeIntoId, why: content.why };
}

/** What every event of a proposal says of its place. */
export function aboutProposal(proposal: {
  id: string;
  communityId: string;
  number: number | null;
  name: string;
  aboutSigId: string | null;
}) {
  return {
    proposalId: proposal.id,
    communityId: proposal.communityId,
    endingSigId: proposal.aboutSigId ?? undefined,
    data: { number: proposal.number, name: proposal.name },
  };
}
