import { randomUUID } from "node:crypto";
import {
  commentOnProposal,
  rejectProposal,
  reviewProposal,
  supportProposal,
} from "#lib/proposals/commands.ts";
import { saveProposal, submitProposal } from "#lib/proposals/draft.ts";
import { type ProposalForm, proposalForm } from "#lib/proposals/schema.ts";
import { accessibility } from "./proposal-accessibility.ts";
import { educationInChinese } from "./proposal-education.ts";
import { examplesInKorean } from "./proposal-examples.ts";
import { leaderboards, leaderboardsRuling } from "./proposal-leaderboards.ts";
import { reproducibility } from "./proposal-reproducibility.ts";
import { act, type PersonKey, type Stage } from "./stage.ts";

export type ProposalSeed = {
  proposer: PersonKey;
  daysAgo: number;
  community: string;
  language: ProposalForm["language"];
  answers: Partial<ProposalForm>;
  supports?: readonly { who: PersonKey; daysAgo: number; sentence: string }[];
  review?: { by: PersonKey; daysAgo: number };
  comments?: readonly { who: PersonKey; daysAgo: number; body: string }[];
};

/** One proposal of each sort that a visitor should see: rejected, in review, waiting for the committee, and a private draft. */
export async function liveProposals(stage: Stage): Promise<void> {
  const rejected = await submit(stage, leaderboards);
  await act(stage, "ada", leaderboardsRuling.daysAgo, rejectProposal, {
    proposalId: rejected,
    synthesis: leaderboardsRuling.synthesis,
    conditions: "",
  });
  await submit(stage, reproducibility);
  await submit(stage, educationInChinese);
  await submit(stage, examplesInKorean);
  const { proposer, daysAgo } = accessibility;
  await act(stage, proposer, daysAgo, saveProposal, await formOf(stage, accessibility));
}

async function formOf({ tx }: Stage, { community: slug, language, answers }: ProposalSeed) {
  const { id: communityId } = await tx.community.findUniqueOrThrow({ where: { slug } });
  return proposalForm.parse({ ...answers, id: randomUUID(), communityId, language });
}

/** Submits a proposal and lets the others support, review and discuss it. Returns its id. */
async function submit(stage: Stage, seed: ProposalSeed): Promise<string> {
  const form = await formOf(stage, { ...seed, answers: { ...seed.answers, codeOfConduct: "on" } });
  const { id: proposalId } = await act(stage, seed.proposer, seed.daysAgo, submitProposal, form);
  for (const { who, daysAgo, sentence } of seed.supports ?? []) {
    await act(stage, who, daysAgo, supportProposal, { proposalId, sentence });
  }
  if (seed.review) await act(stage, seed.review.by, seed.review.daysAgo, reviewProposal, { proposalId });
  for (const { who, daysAgo, body } of seed.comments ?? []) {
    await act(stage, who, daysAgo, commentOnProposal, { proposalId, id: randomUUID(), body });
  }
  return proposalId;
}
