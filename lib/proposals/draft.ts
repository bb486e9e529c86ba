import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../db.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { aboutProposal, loadProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import { missingAnswers } from "./rules.ts";
import { type ProposalForm, proposalContent } from "./schema.ts";
import { templateTexts } from "./words.ts";

const day = 86_400_000;

function split(form: ProposalForm) {
  const { id, communityId, language, intent: _, ...answers } = form;
  const content = proposalContent.parse(answers);
  return { id, communityId, language, content };
}

/** Somebody signed in keeps their answers, as a draft that only they see, or while changes are asked for. The same id is the same draft. */
export async function saveProposal(ctx: Context, form: ProposalForm) {
  authorize(ctx.actor, "proposal.draft");
  const { id, communityId, language, content } = split(form);
  const columns = { content, language, kind: content.kind, name: content.name, slug: content.slug };
  const known = await ctx.tx.proposal.findUnique({ where: { id } });
  if (!known) {
    const community = await ctx.tx.community.findUnique({ where: { id: communityId } });
    if (!community) throw new NotFound("community");
    const proposerId = actingPerson(ctx);
    await ctx.tx.proposal
      .create({ data: { id, communityId, proposerId, createdAt: ctx.now, ...columns } })
      .catch((error: unknown) => {
        throw isUniqueViolation(error) ? new Stale("proposal", id) : error;
      });
    await record(ctx, "proposal.drafted", { proposalId: id, communityId });
    return (await loadProposal(ctx, id)).proposal;
  }
  const { proposal, subject } = await loadProposal(ctx, id);
  authorize(ctx.actor, "proposal.edit", subject);
  await moveProposal(ctx, proposal, "save", columns);
  await record(ctx, "proposal.drafted", { proposalId: id, communityId: proposal.communityId });
  return (await loadProposal(ctx, id)).proposal;
}

/** The proposer hands in complete answers: for the first time, which gives the proposal its number, or again after changes were asked for. */
export async function submitProposal(ctx: Context, form: ProposalForm) {
  const saved = await saveProposal(ctx, form);
  const { proposal, subject } = await loadProposal(ctx, saved.id);
  authorize(ctx.actor, "proposal.submit", subject);
  const wrong = missingAnswers(proposal.content, proposal.community.minimumLeads, templateTexts);
  if (await isSlugTaken(ctx, proposal)) wrong.slug = "slugTaken";
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  const isFirst = proposal.number === null;
  const number = proposal.number ?? (await nextNumber(ctx, proposal.communityId));
  const dueAt = new Date(ctx.now.getTime() + proposal.community.commentPeriodDays * day);
  const submittedAt = proposal.submittedAt ?? ctx.now;
  await moveProposal(ctx, proposal, "submit", { number, dueAt, submittedAt });
  await ctx.tx.proposalRevision.create({
    data: {
      proposalId: proposal.id,
      number: (proposal.revisions[0]?.number ?? 0) + 1,
      content: proposal.content,
      authorId: actingPerson(ctx),
      createdAt: ctx.now,
    },
  });
  const submitted = { ...proposal, number };
  await record(ctx, isFirst ? "proposal.submitted" : "proposal.revised", aboutProposal(submitted));
  return submitted;
}

/** Slugs are never reused: neither one that a SIG has or had, nor one that another open proposal asks for. */
async function isSlugTaken(ctx: Context, proposal: { id: string; communityId: string; slug: string }) {
  const { id, communityId, slug } = proposal;
  const sig = await ctx.tx.sig.findFirst({ where: { communityId, slug } });
  if (sig) return true;
  const other = await ctx.tx.proposal.findFirst({
    where: {
      communityId,
      slug,
      id: { not: id },
      number: { not: null },
      status: { in: ["SUBMITTED", "IN_REVIEW", "CHANGES_REQUESTED", "IN_BALLOT", "NOTICE"] },
    },
  });
  return other !== null;
}

async function nextNumber(ctx: Context, communityId: string): Promise<number> {
  const { lastProposalNumber } = await ctx.tx.community.update({
    where: { id: communityId },
    data: { lastProposalNumber: { increment: 1 } },
  });
  return lastProposalNumber;
}
