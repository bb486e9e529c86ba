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
import {
  type ClosingForm,
  type FoundingContent,
  type FoundingForm,
  foundingContent,
  type ProposalForm,
} from "#lib/proposals/schema.ts";
import { actor, makeCommunity, makePerson, makeSteering } from "./factories.ts";

/** Answers that can be submitted. Nobody on them has an account unless `more` says so. */
export function completeAnswers(more: Partial<FoundingContent> = {}): FoundingContent {
  return {
    ...foundingContent.parse({
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
export function proposalSent(communityId: string, more: Partial<FoundingForm> = {}): FoundingForm {
  const { id = randomUUID(), language = "en", intent = "submit", ...answers } = more;
  return { ...completeAnswers(answers), id, communityId, language, intent };
}

type ClosingWanted = Pick<ClosingForm, "communityId" | "sigId"> & Partial<ClosingForm>;

/** What the form sends to end a SIG, for good unless `more` says so. */
export function closingSent(more: ClosingWanted): ClosingForm {
  return {
    ...{ id: randomUUID(), language: "en", intent: "submit", aim: "RETIRE", into: "" },
    why: "Its work is done.",
    tried: "Two calls for leads.",
    afterwards: "Its members go on in SIG Build.",
    archives: "The list is archived.",
    links: "none",
    ...more,
  };
}

/** A proposal to end a SIG, which is in review at once. */
export async function makeClosing(proposerId: string, more: ClosingWanted): Promise<LoadedProposal> {
  return submit(proposerId, closingSent(more));
}

async function submit(proposerId: string, form: ProposalForm): Promise<LoadedProposal> {
  return (await run(await actor(proposerId), submitProposal, form)).result;
}

/** A proposal that waits for the committee. */
export async function makeProposal(
  proposerId: string,
  communityId: string,
  more: Partial<FoundingForm> = {},
): Promise<LoadedProposal> {
  return submit(proposerId, proposalSent(communityId, more));
}

let serial = 0;

/** A proposal in review, with the supporters that its community asks for, and a steering member as its shepherd. */
export async function makeReviewedProposal(
  proposerId: string,
  shepherdId: string,
  communityId: string,
  more: Partial<FoundingForm> = {},
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
  more: Partial<FoundingForm> = {},
) {
  const { id } = await makeReviewedProposal(proposerId, shepherdId, communityId, more);
  return openBallotOn(id, chairId);
}

async function openBallotOn(proposalId: string, chairId: string) {
  await run(await actor(chairId), openProposalBallot, { proposalId }, daysFromNow(8));
  const ballot = await db.ballot.findFirstOrThrow({ where: { proposalId } });
  return { proposalId, ballotId: ballot.id };
}

/** A proposal whose ballot closed with these positions, nine days from now. */
export async function makeClosedBallot(
  people: People,
  positions: readonly [string, PositionChoice][],
  more: Partial<FoundingForm> = {},
) {
  const opened = await makeProposalInBallot(people, more);
  await closeWith(opened.ballotId, people.chairId, positions);
  return opened;
}

async function closeWith(ballotId: string, chairId: string, positions: readonly [string, PositionChoice][]) {
  for (const [personId, choice] of positions) {
    const position = { ballotId, choice, reason: choice === "OBJECT" ? "Not yet." : "" };
    await run(await actor(personId), castPosition, position, daysFromNow(9));
  }
  await run(await actor(chairId), closeBallot, { ballotId }, daysFromNow(9));
}

/** A proposal in its public notice, which the chair announced ten days from now. */
export async function makeProposalInNotice(people: People, more: Partial<FoundingForm> = {}) {
  const closed = await makeClosedBallot(people, approvalsOf(people), more);
  await announce(closed.proposalId, people.chairId);
  return closed;
}

/** The same for the end of a SIG. */
export async function makeClosingInNotice(people: People, more: Omit<ClosingWanted, "communityId">) {
  const { communityId, chairId } = people;
  const { id } = await makeClosing(people.proposerId, { communityId, ...more });
  const opened = await openBallotOn(id, chairId);
  await closeWith(opened.ballotId, chairId, approvalsOf(people));
  await announce(id, chairId);
  return opened;
}

const approvalsOf = ({ shepherdId, chairId }: People) =>
  [shepherdId, chairId].map((id): [string, PositionChoice] => [id, "APPROVE"]);

async function announce(proposalId: string, chairId: string): Promise<void> {
  const words = { synthesis: "Nobody objected; the machines are promised.", conditions: "Report in May." };
  await run(await actor(chairId), decideProposal, { proposalId, ...words }, daysFromNow(10));
}

/** A proposal that became a SIG when its notice ended. */
export async function makeAcceptedProposal(people: People, more: Partial<FoundingForm> = {}) {
  const { proposalId } = await makeProposalInNotice(people, more);
  const { tags } = await run(system, acceptProposal, { proposalId }, daysFromNow(18));
  return { proposalId, tags };
}

/** A proposal that ended a SIG when its notice ended. */
export async function makeAcceptedClosing(people: People, more: Omit<ClosingWanted, "communityId">) {
  const { proposalId } = await makeClosingInNotice(people, more);
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
