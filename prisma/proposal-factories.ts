import { randomUUID } from "node:crypto";
import { system } from "#lib/actor.ts";
import { castPosition, closeBallot } from "#lib/ballots/commands.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import type { Locale, PositionChoice } from "#lib/generated/prisma/enums.ts";
import { acceptProposal } from "#lib/proposals/clock.ts";
import { shepherdProposal, supportProposal } from "#lib/proposals/commands.ts";
import { decideProposal, openProposalBallot } from "#lib/proposals/decide.ts";
import { submitProposal } from "#lib/proposals/draft.ts";
import type { LoadedProposal } from "#lib/proposals/load.ts";
import { type ProposalContent, type ProposalForm, proposalContent } from "#lib/proposals/schema.ts";
import { actor, makeCommunity, makePerson, makeSteering } from "./factories.ts";

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

let serial = 0;

/** A proposal in review, with the supporters that its community asks for, and a steering member as its shepherd. */
export async function makeReviewedProposal(
  proposerId: string,
  shepherdId: string,
  communityId: string,
  more: Partial<ProposalForm> = {},
): Promise<LoadedProposal> {
  const { id: proposalId, community } = await makeProposal(proposerId, communityId, more);
  for (let count = 0; count < community.supportersNeeded; count += 1) {
    const supporter = await actor(await makePerson(`Supporter${++serial}`));
    await run(supporter, supportProposal, { proposalId, sentence: "We need it." });
  }
  const { result } = await run(await actor(shepherdId), shepherdProposal, { proposalId });
  return result;
}

/** A proposal that the committee votes on since eight days from now, when its comment period has ended. */
export async function makeProposalInBallot(
  { proposerId, shepherdId, chairId, communityId }: People,
  more: Partial<ProposalForm> = {},
) {
  const { id } = await makeReviewedProposal(proposerId, shepherdId, communityId, more);
  await run(await actor(chairId), openProposalBallot, { proposalId: id }, daysFromNow(8));
  const ballot = await db.ballot.findFirstOrThrow({ where: { proposalId: id } });
  return { proposalId: id, ballotId: ballot.id };
}

/** A proposal whose ballot closed with these positions, nine days from now. */
export async function makeClosedBallot(
  people: People,
  positions: readonly [string, PositionChoice][],
  more: Partial<ProposalForm> = {},
) {
  const { proposalId, ballotId } = await makeProposalInBallot(people, more);
  for (const [personId, choice] of positions) {
    const position = { ballotId, choice, reason: choice === "OBJECT" ? "Not yet." : "" };
    await run(await actor(personId), castPosition, position, daysFromNow(9));
  }
  await run(await actor(people.chairId), closeBallot, { ballotId }, daysFromNow(9));
  return { proposalId, ballotId };
}

/** A proposal in its public notice, which the chair announced ten days from now. */
export async function makeProposalInNotice(people: People, more: Partial<ProposalForm> = {}) {
  const approvals = [people.shepherdId, people.chairId].map((id): [string, PositionChoice] => [
    id,
    "APPROVE",
  ]);
  const { proposalId, ballotId } = await makeClosedBallot(people, approvals, more);
  const words = { synthesis: "Nobody objected; the machines are promised.", conditions: "Report in May." };
  await run(await actor(people.chairId), decideProposal, { proposalId, ...words }, daysFromNow(10));
  return { proposalId, ballotId };
}

/** A proposal that became a SIG when its notice ended. */
export async function makeAcceptedProposal(people: People, more: Partial<ProposalForm> = {}) {
  const { proposalId } = await makeProposalInNotice(people, more);
  const { tags } = await run(system, acceptProposal, { proposalId }, daysFromNow(18));
  return { proposalId, tags };
}

/** Ivan, who proposes to a community, and its committee: Grace, his shepherd, Omar, and Ada in the chair. */
export async function makePeople(localeOfIvan: Locale = "en") {
  const { id: communityId } = await makeCommunity("tensorflow");
  const ivan = await makePerson("Ivan", localeOfIvan);
  const grace = await makeSteering("Grace", communityId);
  const omar = await makeSteering("Omar", communityId);
  const ada = await makeSteering("Ada", communityId, true);
  const people: People = { proposerId: ivan, shepherdId: grace, chairId: ada, communityId };
  return { ivan, grace, omar, ada, people };
}

export type People = { proposerId: string; shepherdId: string; chairId: string; communityId: string };

export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
