import { randomUUID } from "node:crypto";
import { run } from "#lib/command.ts";
import { reviewProposal } from "#lib/proposals/commands.ts";
import { submitProposal } from "#lib/proposals/draft.ts";
import type { LoadedProposal } from "#lib/proposals/load.ts";
import { type ProposalContent, type ProposalForm, proposalContent } from "#lib/proposals/schema.ts";
import { actor } from "./factories.ts";

/** Answers that can be submitted. Nobody on them has an account unless `more` says so. */
export function completeAnswers(more: Partial<ProposalContent> = {}): ProposalContent {
  return {
    ...proposalContent.parse({
      name: "SIG Reproducibility",
      slug: "reproducibility",
      problem: "The same program gives other results on other machines.",
      mission: "Give everybody the same results. We test and document.",
      inScope: "Seeds, kernels and their order.",
      outOfScope: "Speed.",
      demand: "Forty reports in a year.",
      overlap: "SIG Build tests that it builds, not what it computes.",
      leads: [
        { name: "Rosa", affiliation: "Demo", email: "rosa@example.org" },
        { name: "Kenji", affiliation: "Demo", email: "" },
      ],
      listName: "reproducibility",
      meetingPlan: "none",
      codeOfConduct: "on",
    }),
    ...more,
  };
}

/** What the form sends for them. */
export function proposalSent(communityId: string, more: Partial<ProposalForm> = {}): ProposalForm {
  const { id = randomUUID(), language = "en", intent = "submit", ...answers } = more;
  return { ...completeAnswers(answers), id, communityId, language, intent };
}

/** A proposal that waits for the committee. */
export async function makeProposal(
  proposerId: string,
  communityId: string,
  more: Partial<ProposalForm> = {},
): Promise<LoadedProposal> {
  const form = proposalSent(communityId, more);
  const { result } = await run(await actor(proposerId), submitProposal, form);
  return result;
}

/** A proposal that a steering member has taken up. */
export async function makeReviewedProposal(
  proposerId: string,
  shepherdId: string,
  communityId: string,
  more: Partial<ProposalForm> = {},
): Promise<LoadedProposal> {
  const { id } = await makeProposal(proposerId, communityId, more);
  const { result } = await run(await actor(shepherdId), reviewProposal, { proposalId: id });
  return result;
}
