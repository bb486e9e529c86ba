import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { can } from "../policy.ts";
import { proposalSubject } from "./load.ts";
import { changedAnswers, registerPageSize, withoutAddresses } from "./rules.ts";
import { proposalContent, type RegisterFilters } from "./schema.ts";
import { openStatuses, type ProposalVerb, takes } from "./state.ts";

const entry = {
  id: true,
  number: true,
  name: true,
  kind: true,
  status: true,
  language: true,
  submittedAt: true,
  endedAt: true,
  dueAt: true,
  proposer: { select: { name: true } },
  shepherd: { select: { name: true } },
} satisfies Prisma.ProposalSelect;

type EntryRow = Prisma.ProposalGetPayload<{ select: typeof entry }>;

export type RegisterEntry = EntryRow & { number: number };

function handedIn<Row extends EntryRow>(row: Row): row is Row & { number: number } {
  return row.number !== null;
}

/** The proposals of a community that were ever handed in: open ones first, the newest on top. `asOf` is when it was read. */
export async function findProposals(communityId: string, { status, page }: RegisterFilters) {
  const all = { communityId, number: { not: null } };
  const [counts, rows] = await Promise.all([
    db.proposal.groupBy({ by: ["status"], where: all, _count: true }),
    db.proposal.findMany({
      where: { ...all, ...(status && { status }) },
      orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { number: "desc" }],
      take: registerPageSize,
      skip: (page - 1) * registerPageSize,
      select: entry,
    }),
  ]);
  const counted = counts.map((one) => ({ status: one.status, count: one._count }));
  return { proposals: rows.filter(handedIn), counts: counted, asOf: new Date() };
}

export type Register = Awaited<ReturnType<typeof findProposals>>;

const byName = { select: { name: true } } as const;

/** A proposal as everybody may read it; null when there is none of this number. `asOf` is when it was read. */
export async function findProposal(communityId: string, number: number) {
  const row = await db.proposal.findFirst({
    where: { number, communityId },
    include: {
      community: true,
      proposer: byName,
      shepherd: byName,
      revisions: { orderBy: { number: "asc" }, include: { author: byName } },
      comments: {
        orderBy: { createdAt: "asc" },
        include: { author: byName, revision: { select: { number: true } } },
      },
      supports: { orderBy: { at: "asc" }, include: { person: byName } },
      decision: { include: { decidedBy: byName } },
      sig: { select: { id: true, slug: true, name: true } },
      events: {
        where: { isPublic: true },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        select: { id: true, name: true, at: true, data: true, actor: byName },
      },
    },
  });
  if (!row) return null;
  const { content: _, revisions, comments, ...rest } = row;
  const readable = revisions.map(({ content, ...revision }) => ({
    ...revision,
    content: withoutAddresses(proposalContent.parse(content)),
  }));
  const changesAskedAt = new Set(
    row.events
      .filter((event) => event.name === "proposal.changesRequested")
      .map((event) => event.at.getTime()),
  );
  return {
    ...rest,
    number,
    content: readable.at(-1)?.content ?? proposalContent.parse({}),
    revisions: readable.map(({ content, ...revision }, index) => ({
      ...revision,
      changed: changedAnswers(readable[index - 1]?.content, content),
    })),
    comments: comments.map((comment) => ({
      ...comment,
      asksForChanges: changesAskedAt.has(comment.createdAt.getTime()),
    })),
    asOf: new Date(),
  };
}

export type ProposalPage = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** The answers as they stood at one revision, without the people's addresses; null when there is none. */
export async function findRevision(communityId: string, proposalNumber: number, number: number) {
  const row = await db.proposalRevision.findFirst({
    where: { number, proposal: { number: proposalNumber, communityId } },
    include: {
      author: byName,
      proposal: { include: { community: true, _count: { select: { revisions: true } } } },
    },
  });
  if (!row) return null;
  const { proposal, author, createdAt } = row;
  const { community, language, _count } = proposal;
  const isLatest = number === _count.revisions;
  const content = withoutAddresses(proposalContent.parse(row.content));
  return {
    proposalId: row.proposalId,
    proposalNumber,
    number,
    community,
    language,
    content,
    author,
    createdAt,
    isLatest,
  };
}

const acts = [
  "submit",
  "withdraw",
  "support",
  "comment",
  "review",
  "requestChanges",
  "accept",
  "reject",
] as const satisfies readonly ProposalVerb[];

export type Act = (typeof acts)[number];

/** A proposal with what the actor may do about it now. Throws NotFound. */
export async function proposalToReview(actor: Actor, communityId: string, number: number) {
  const [proposal, row] = await Promise.all([
    findProposal(communityId, number),
    db.proposal.findFirst({ where: { number, communityId } }),
  ]);
  if (!proposal || !row) throw new NotFound("proposal");
  const subject = await proposalSubject(db, row, proposalContent.parse(row.content));
  const may = acts.filter((act) => takes(row.status, act) && can(actor, `proposal.${act}`, subject));
  const isSteering = can(actor, "steering.read", subject);
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const support = proposal.supports.find((one) => one.personId === personId);
  return {
    proposal,
    support,
    may: new Set<Act>(support ? may.filter((act) => act !== "support") : may),
    hasStake: isSteering && !can(actor, "proposal.review", subject),
  };
}

export type ProposalReview = Awaited<ReturnType<typeof proposalToReview>>;

/** What the actor wrote and has not handed in, or was asked to change, and by which words. Throws NotFound when it is not theirs. */
export async function proposalToEdit(actor: Actor, communityId: string, id: string) {
  const row = await db.proposal.findFirst({ where: { id, communityId } });
  if (!row || !can(actor, "proposal.edit", { proposerId: row.proposerId })) throw new NotFound("proposal");
  const published = row.number === null ? null : await findProposal(communityId, row.number);
  return {
    ...row,
    content: proposalContent.parse(row.content),
    mayEdit: takes(row.status, "save"),
    asked: published?.comments.findLast((comment) => comment.asksForChanges),
  };
}

/** What the actor proposed and still writes, the newest first; what they threw away is left out. */
export async function myProposals(actor: Actor) {
  if (actor.kind !== "person") return [];
  return db.proposal.findMany({
    where: { proposerId: actor.personId, NOT: { number: null, status: "WITHDRAWN" } },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: { ...entry, updatedAt: true, community: { select: { slug: true, name: true } } },
  });
}

/** A committee's open proposals, the soonest due first, and what it decided last. Throws NotFound for everybody else. */
export async function steeringBoard(actor: Actor, communityId: string) {
  if (!can(actor, "steering.read", { communityId })) throw new NotFound("community");
  const [open, decided] = await Promise.all([
    db.proposal.findMany({
      where: { communityId, status: { in: [...openStatuses] } },
      orderBy: [{ dueAt: "asc" }, { number: "asc" }],
      select: { ...entry, _count: { select: { supports: true, comments: true } } },
    }),
    db.proposal.findMany({
      where: { communityId, decision: { isNot: null } },
      orderBy: { endedAt: "desc" },
      take: 5,
      select: entry,
    }),
  ]);
  return { open: open.filter(handedIn), decided: decided.filter(handedIn), asOf: new Date() };
}

/** The communities on whose committee the actor sits, with how many proposals are open there. */
export async function boardsOf(actor: Actor) {
  if (actor.kind !== "person" || actor.steeringOf.size === 0) return [];
  const open = { status: { in: [...openStatuses] } };
  return db.community.findMany({
    where: { id: { in: [...actor.steeringOf] } },
    orderBy: { order: "asc" },
    select: { slug: true, name: true, _count: { select: { proposals: { where: open } } } },
  });
}
