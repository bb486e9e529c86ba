import { isDeepStrictEqual } from "node:util";
import { daysLater } from "../calendar.ts";
import { actingPerson, type Context } from "../command.ts";
import { nextProposalNumber } from "../communities/commands.ts";
import { Invalid, NotFound } from "../errors.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { isSlugTaken } from "../sigs/load.ts";
import { isSlug, suggestSlug } from "../urls.ts";
import { aboutProposal, type LoadedProposal, loadProposal, lockProposal } from "./load.ts";
import { moveProposal } from "./move.ts";
import { openReviewIfSupported, reviewTimes } from "./review.ts";
import { missingAnswers } from "./rules.ts";
import { type ProposalContent, type ProposalForm, proposalContent } from "./schema.ts";
import { takes } from "./state.ts";
import { templateTexts } from "./words.ts";

/** What a form's two buttons do. */
export async function saveOrSubmitProposal(ctx: Context, form: ProposalForm) {
  return form.intent === "submit" ? submitProposal(ctx, form) : saveProposal(ctx, form);
}

/** Somebody signed in keeps their answers, as a draft that only they see, or while changes are asked for. The same id is the same draft. */
export async function saveProposal(ctx: Context, form: ProposalForm) {
  const { proposal } = await openProposal(ctx, form);
  const kept = await keepAnswers(ctx, proposal, form);
  await record(ctx, "proposal.drafted", { proposalId: kept.id, communityId: kept.communityId });
  return kept;
}

/**
 * The proposer hands in complete answers: for the first time, which gives the proposal its number, or again after changes
 * were asked for. Handing in the same answers once more changes nothing.
 */
export async function submitProposal(ctx: Context, form: ProposalForm) {
  const { proposal: found, subject } = await openProposal(ctx, form);
  authorize(ctx.actor, "proposal.submit", subject);
  if (wasHandedIn(found, answersOf(form))) return found;
  const proposal = await keepAnswers(ctx, found, form);
  const number = proposal.number ?? (await nextProposalNumber(ctx, proposal.communityId));
  await refuseIncomplete(ctx, proposal);
  const submitted = {
    ...namesOf(proposal.content),
    number,
    language: form.language,
    ...timesAfter(ctx, proposal),
    submittedAt: proposal.submittedAt ?? ctx.now,
  };
  await moveProposal(ctx, proposal, "submit", submitted);
  await addRevision(ctx, proposal);
  const version = proposal.community.codeOfConductVersion;
  await recordConsent(ctx, { personId: proposal.proposerId, kind: "CODE_OF_CONDUCT", version });
  const event = proposal.number === null ? "proposal.submitted" : "proposal.revised";
  await record(ctx, event, aboutProposal({ ...proposal, ...submitted }));
  await openReviewIfSupported(ctx, (await loadProposal(ctx, proposal.id)).proposal);
  return (await loadProposal(ctx, proposal.id)).proposal;
}

/** A new proposal has its time to find supporters; changes are reviewed from the start. */
function timesAfter({ now }: Context, { number, community }: LoadedProposal) {
  if (number !== null) return reviewTimes(now, community);
  return { dueAt: daysLater(now, community.proposalExpiryDays, community.timeZone) };
}

/** The proposer throws a draft away that was never handed in; nobody else ever saw it. */
export async function discardProposal(ctx: Context, input: { proposalId: string }) {
  const { proposal, subject } = await loadProposal(ctx, input.proposalId);
  authorize(ctx.actor, "proposal.discard", subject);
  await moveProposal(ctx, proposal, "discard", { endedAt: ctx.now });
  await record(ctx, "proposal.discarded", { proposalId: proposal.id, communityId: proposal.communityId });
  return proposal;
}

/** The proposal of the form's id, made when it is the first time. Forms sent at the same moment take their turns here. */
async function openProposal(ctx: Context, { id, communityId, language }: ProposalForm) {
  authorize(ctx.actor, "proposal.draft");
  const community = await ctx.tx.community.findUnique({ where: { id: communityId }, select: { id: true } });
  if (!community) throw new NotFound("community");
  const proposerId = actingPerson(ctx);
  const content = proposalContent.parse({});
  await ctx.tx.proposal.createMany({
    data: [{ id, communityId, proposerId, language, content, createdAt: ctx.now }],
    skipDuplicates: true,
  });
  const loaded = await lockProposal(ctx, id);
  authorize(ctx.actor, "proposal.edit", loaded.subject);
  return loaded;
}

/** Everybody reads the names of what was handed in last, so only a draft takes on the new ones at once. */
async function keepAnswers(ctx: Context, proposal: LoadedProposal, form: ProposalForm) {
  const content = answersOf(form);
  const { language } = form;
  const columns = proposal.number === null ? { ...namesOf(content), language, content } : { content };
  await moveProposal(ctx, proposal, "save", columns);
  return { ...proposal, ...columns };
}

function answersOf({ id: _, communityId: __, language: ___, intent: ____, ...answers }: ProposalForm) {
  return { ...answers, slug: answers.slug || suggestSlug(answers.name) };
}

function namesOf({ kind, name, slug }: ProposalContent) {
  return { kind, name, slug: isSlug(slug) ? slug : "" };
}

function wasHandedIn(proposal: LoadedProposal, answers: ProposalContent): boolean {
  return !takes(proposal.status, "submit") && isDeepStrictEqual(proposal.content, answers);
}

async function refuseIncomplete(ctx: Context, proposal: LoadedProposal) {
  const wrong = missingAnswers(proposal.content, proposal.community.minimumLeads, templateTexts);
  if (!wrong.slug && (await isSlugTaken(ctx.tx, proposal.communityId, proposal.content.slug, proposal.id)))
    wrong.slug = "slugTaken";
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
}

async function addRevision(ctx: Context, { id, revisions, content, proposerId }: LoadedProposal) {
  const number = (revisions[0]?.number ?? 0) + 1;
  await ctx.tx.proposalRevision.create({
    data: { proposalId: id, number, content, authorId: proposerId, createdAt: ctx.now },
  });
}
