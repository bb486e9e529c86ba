import { isDeepStrictEqual } from "node:util";
import { daysLater } from "../calendar.ts";
import { actingPerson, type Context } from "../command.ts";
import { nextProposalNumber } from "../communities/commands.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { takesPart } from "../sigs/state.ts";
import { answersOf, wrongIn } from "./answers.ts";
import {
  aboutProposal,
  type FoundingProposal,
  isFounding,
  type LoadedProposal,
  loadProposal,
  lockProposal,
} from "./load.ts";
import { moveProposal } from "./move.ts";
import { openReviewIfSupported, reviewTimes } from "./review.ts";
import type { ClosingForm, ProposalContent, ProposalForm } from "./schema.ts";
import { takes } from "./state.ts";

/** What a form's two buttons do. */
export async function saveOrSubmitProposal(ctx: Context, form: ProposalForm) {
  return form.intent === "submit" ? submitProposal(ctx, form) : saveProposal(ctx, form);
}

/** Somebody signed in keeps their answers, as a draft that only they see, or while changes are asked for. The same id is the same draft. */
export async function saveProposal(ctx: Context, form: ProposalForm) {
  const kept = await keepAnswers(ctx, await openProposal(ctx, form), form);
  await record(ctx, "proposal.drafted", { proposalId: kept.id, communityId: kept.communityId });
  return kept;
}

/**
 * The proposer hands in complete answers: for the first time, which gives the proposal its number, or again after changes
 * were asked for. Handing in the same answers once more changes nothing.
 */
export async function submitProposal(ctx: Context, form: ProposalForm) {
  const opened = await openProposal(ctx, form);
  authorize(ctx.actor, "proposal.submit", opened.subject);
  const { columns } = opened.answers;
  if (wasHandedIn(opened.proposal, opened.answers.content)) return opened.proposal;
  const proposal = { ...(await keepAnswers(ctx, opened, form)), ...columns };
  const number = proposal.number ?? (await nextProposalNumber(ctx, proposal.communityId));
  const wrong = await wrongIn(ctx, proposal);
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  const submitted = {
    ...columns,
    number,
    language: form.language,
    ...timesAfter(ctx, proposal),
    submittedAt: proposal.submittedAt ?? ctx.now,
  };
  await moveProposal(ctx, proposal, "submit", submitted);
  await addRevision(ctx, proposal);
  if (isFounding(proposal)) await consent(ctx, proposal);
  const event = proposal.number === null ? "proposal.submitted" : "proposal.revised";
  await record(ctx, event, aboutProposal({ ...proposal, ...submitted }));
  await openReviewIfSupported(ctx, (await loadProposal(ctx, proposal.id)).proposal);
  return (await loadProposal(ctx, proposal.id)).proposal;
}

/** Whoever proposes a group says that it follows the code of conduct. */
async function consent(ctx: Context, { proposerId, community }: FoundingProposal): Promise<void> {
  const version = community.codeOfConductVersion;
  await recordConsent(ctx, { personId: proposerId, kind: "CODE_OF_CONDUCT", version });
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

type Opened = Awaited<ReturnType<typeof openProposal>>;

/** The proposal of the form's id, made when it is the first time. Forms sent at the same moment take their turns here. */
async function openProposal(ctx: Context, form: ProposalForm) {
  authorize(ctx.actor, "proposal.draft");
  const { id, communityId, language } = form;
  const community = await ctx.tx.community.findUnique({ where: { id: communityId }, select: { id: true } });
  if (!community) throw new NotFound("community");
  const aboutSigId = form.aim === "FOUND" ? null : await endingSig(ctx, form);
  const proposerId = actingPerson(ctx);
  const answers = await answersOf(ctx, form);
  const { content, columns } = answers;
  await ctx.tx.proposal.createMany({
    data: [{ id, communityId, proposerId, language, content, ...columns, aboutSigId, createdAt: ctx.now }],
    skipDuplicates: true,
  });
  const loaded = await lockProposal(ctx, id);
  authorize(ctx.actor, "proposal.edit", loaded.subject);
  if (loaded.proposal.aboutSigId !== aboutSigId) throw new NotFound("proposal");
  return { ...loaded, answers };
}

/** The living SIG whose end somebody may propose. */
async function endingSig(ctx: Context, { sigId, communityId }: ClosingForm): Promise<string> {
  const sig = await ctx.tx.sig.findFirst({ where: { id: sigId, communityId } });
  if (!sig) throw new NotFound("sig");
  authorize(ctx.actor, "proposal.draftClosing", { sigId, communityId });
  if (!takesPart(sig.status)) throw new Stale("sig", sigId);
  return sigId;
}

/** Everybody reads the names of what was handed in last, so only a draft takes on the new ones at once. */
async function keepAnswers(ctx: Context, { proposal, answers }: Opened, { language }: ProposalForm) {
  const { content, columns: names } = answers;
  const columns = proposal.number === null ? { ...names, language, content } : { content };
  await moveProposal(ctx, proposal, "save", columns);
  return { ...proposal, content };
}

function wasHandedIn(proposal: LoadedProposal, answers: ProposalContent): boolean {
  return !takes(proposal.status, "submit") && isDeepStrictEqual(proposal.content, answers);
}

async function addRevision(ctx: Context, { id, revisions, content, proposerId }: LoadedProposal) {
  const number = (revisions[0]?.number ?? 0) + 1;
  await ctx.tx.proposalRevision.create({
    data: { proposalId: id, number, content, authorId: proposerId, createdAt: ctx.now },
  });
}
