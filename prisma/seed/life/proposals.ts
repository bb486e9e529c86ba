import { randomUUID } from "node:crypto";
import { castPosition, closeBallot } from "#lib/ballots/commands.ts";
import type { PositionChoice } from "#lib/generated/prisma/enums.ts";
import { acceptProposal } from "#lib/proposals/clock.ts";
import { shepherdProposal, supportProposal } from "#lib/proposals/commands.ts";
import { commentOnProposal, markComment, resolveComment } from "#lib/proposals/comments.ts";
import { decideProposal, openProposalBallot } from "#lib/proposals/decide.ts";
import { saveProposal, submitProposal } from "#lib/proposals/draft.ts";
import { type FoundingForm, foundingForm } from "#lib/proposals/schema.ts";
import { accessibility } from "./proposal-accessibility.ts";
import { educationInChinese } from "./proposal-education.ts";
import { energy } from "./proposal-energy.ts";
import { examplesInKorean } from "./proposal-examples.ts";
import { leaderboards } from "./proposal-leaderboards.ts";
import { modelCards } from "./proposal-model-cards.ts";
import { reproducibility } from "./proposal-reproducibility.ts";
import { speech } from "./proposal-speech.ts";
import { chairOf } from "./roles.ts";
import { act, type PersonKey, type Stage, systemContext } from "./stage.ts";

export type ProposalSeed = {
  proposer: PersonKey;
  daysAgo: number;
  community: string;
  language: FoundingForm["language"];
  answers: Partial<FoundingForm>;
  supports?: readonly { who: PersonKey; daysAgo: number; sentence: string }[];
  shepherd?: { by: PersonKey; daysAgo: number };
  comments?: readonly CommentSeed[];
  ballot?: BallotSeed;
  decision?: { daysAgo: number; synthesis: string; conditions: string };
  acceptedDaysAgo?: number;
};

type Remark = { who: PersonKey; daysAgo: number; body: string };
type CommentSeed = Remark & {
  isMarked?: boolean; // by its author
  answers?: readonly Remark[];
  resolved?: { by: PersonKey; daysAgo: number };
};
type BallotSeed = {
  openedDaysAgo: number;
  positions: readonly { who: PersonKey; daysAgo: number; choice: PositionChoice; reason?: string }[];
  closedDaysAgo?: number;
};

/** One proposal of each sort that a visitor should see, from a private draft to one that was rejected. */
export async function liveProposals(stage: Stage): Promise<void> {
  const inTensorFlow = [leaderboards, speech, energy, reproducibility];
  for (const seed of [...inTensorFlow, educationInChinese, modelCards, examplesInKorean]) {
    await submit(stage, seed);
  }
  const { proposer, daysAgo } = accessibility;
  await act(stage, proposer, daysAgo, saveProposal, await formOf(stage, accessibility));
}

async function formOf({ tx }: Stage, { community: slug, language, answers }: ProposalSeed) {
  const { id: communityId } = await tx.community.findUniqueOrThrow({ where: { slug } });
  return foundingForm.parse({ ...answers, id: randomUUID(), communityId, language });
}

/** Submits a proposal and lets the others support, discuss and decide it. */
async function submit(stage: Stage, seed: ProposalSeed): Promise<void> {
  const form = await formOf(stage, { ...seed, answers: { ...seed.answers, codeOfConduct: "on" } });
  const { id: proposalId } = await act(stage, seed.proposer, seed.daysAgo, submitProposal, form);
  for (const { who, daysAgo, sentence } of seed.supports ?? []) {
    await act(stage, who, daysAgo, supportProposal, { proposalId, sentence });
  }
  const { shepherd, comments = [], ballot, decision } = seed;
  if (shepherd) await act(stage, shepherd.by, shepherd.daysAgo, shepherdProposal, { proposalId });
  for (const comment of comments) await discuss(stage, proposalId, comment);
  const chair = chairOf(seed.community);
  if (ballot) await vote(stage, chair, proposalId, ballot);
  if (decision) {
    const { daysAgo, ...words } = decision;
    await act(stage, chair, daysAgo, decideProposal, { proposalId, ...words });
  }
  const { acceptedDaysAgo } = seed;
  if (acceptedDaysAgo !== undefined) {
    await acceptProposal(systemContext(stage, acceptedDaysAgo), { proposalId });
  }
}

async function discuss(stage: Stage, proposalId: string, comment: CommentSeed): Promise<void> {
  const commentId = randomUUID();
  const { who, daysAgo, body, isMarked, answers = [], resolved } = comment;
  await act(stage, who, daysAgo, commentOnProposal, { proposalId, id: commentId, body });
  if (isMarked) await act(stage, who, daysAgo, markComment, { proposalId, commentId });
  for (const answer of answers) {
    const words = { proposalId, id: randomUUID(), parentId: commentId, body: answer.body };
    await act(stage, answer.who, answer.daysAgo, commentOnProposal, words);
  }
  if (resolved) await act(stage, resolved.by, resolved.daysAgo, resolveComment, { proposalId, commentId });
}

async function vote(stage: Stage, chair: PersonKey, proposalId: string, ballot: BallotSeed): Promise<void> {
  const { openedDaysAgo, positions, closedDaysAgo } = ballot;
  await act(stage, chair, openedDaysAgo, openProposalBallot, { proposalId });
  const { id: ballotId } = await stage.tx.ballot.findFirstOrThrow({ where: { proposalId } });
  for (const { who, daysAgo, choice, reason = "" } of positions) {
    await act(stage, who, daysAgo, castPosition, { ballotId, choice, reason });
  }
  if (closedDaysAgo !== undefined) await act(stage, chair, closedDaysAgo, closeBallot, { ballotId });
}
