import { type BallotView, viewBallot, viewed as viewedBallot } from "../ballots/view.ts";
import type { Prisma, Proposal } from "../generated/prisma/client.ts";
import { newestFirst, timelineEntry } from "../timeline.ts";
import { changedAnswers, withoutAddresses } from "./rules.ts";
import { proposalContent } from "./schema.ts";
import { stepOwner } from "./state.ts";

export const byName = { select: { name: true } } as const;
export const namedSig = { select: { id: true, slug: true, name: true } } as const;

/** What has to be read of a proposal to show it. */
export const viewed = {
  include: {
    community: true,
    proposer: byName,
    shepherd: byName,
    revisions: { orderBy: { number: "asc" }, include: { author: byName } },
    comments: {
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      include: { author: byName, resolvedBy: byName, revision: { select: { number: true } } },
    },
    supports: { orderBy: { at: "asc" }, include: { person: byName } },
    ballots: { orderBy: [{ openedAt: "desc" }, { id: "desc" }], ...viewedBallot },
    sig: namedSig,
    aboutSig: namedSig,
    mergeInto: namedSig,
    events: {
      where: { isPublic: true },
      orderBy: [...newestFirst],
      select: timelineEntry,
    },
  },
} as const satisfies Prisma.ProposalDefaultArgs;

type Row = Prisma.ProposalGetPayload<typeof viewed> & { number: number };

type Owned = Pick<Proposal, "status"> & { shepherd: object | null; ballots: readonly object[] };

/** Who owns the next step of a proposal that is given with its open ballots. */
export function ownerOf({ status, shepherd, ballots }: Owned) {
  return stepOwner({ status, hasShepherd: shepherd !== null, hasOpenBallot: ballots.length > 0 });
}

/** A proposal as everybody may read it, or a member of its committee. `asOf` is when it was read. */
export function viewProposal(row: Row, isOfCommittee: boolean) {
  const { content: _, revisions, comments, ballots, ...rest } = row;
  const readable = revisions.map(({ content, ...revision }) => ({
    ...revision,
    content: withoutAddresses(proposalContent.parse(content)),
  }));
  const views = ballots.map((ballot) => viewBallot(ballot, isOfCommittee));
  return {
    ...rest,
    content: readable.at(-1)?.content ?? proposalContent.parse({}),
    revisions: readable.map(({ content, ...revision }, index) => ({
      ...revision,
      changed: changedAnswers(readable[index - 1]?.content, content),
    })),
    comments: threadsOf(comments, row.events),
    commentCount: comments.length,
    ballots: views,
    ruling: rulingOf(views),
    owner: ownerOf({ ...row, ballots: ballots.filter(({ status }) => status === "OPEN") }),
    asOf: new Date(),
  };
}

/** The comments that answer none, each with its answers. */
function threadsOf(comments: Row["comments"], events: Row["events"]) {
  const asked = events.filter((event) => event.name === "proposal.changesRequested");
  const changesAskedAt = new Set(asked.map((event) => event.at.getTime()));
  return comments
    .filter(({ parentId }) => parentId === null)
    .map((comment) => ({
      ...comment,
      asksForChanges: changesAskedAt.has(comment.createdAt.getTime()),
      answers: comments.filter(({ parentId }) => parentId === comment.id),
    }));
}

/** What the committee has decided, unless somebody has objected since. */
function rulingOf([last]: BallotView[]) {
  if (!last?.decision || last.decision.objection) return null;
  const { objection: _, ...decision } = last.decision;
  return { ...decision, isPassed: last.outcome === "PASSED" };
}

export type ProposalPage = ReturnType<typeof viewProposal>;
export type CommentThread = ProposalPage["comments"][number];
