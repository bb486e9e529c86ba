import "server-only";
import type { Actor } from "../actor.ts";
import { awaiting } from "../ballots/rules.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma, Proposal } from "../generated/prisma/client.ts";
import type { Locale } from "../locales.ts";
import { reachable } from "../people/rules.ts";
import { can, type Subject } from "../policy.ts";
import { actsOf, ballotFor } from "./acts.ts";
import { proposalSubject } from "./load.ts";
import { registerPageSize, withoutAddresses } from "./rules.ts";
import { proposalContent, type RegisterFilters, type Sketch } from "./schema.ts";
import { similarFor } from "./similar.ts";
import { openStatuses, takes } from "./state.ts";
import { byName, namedSig, ownerOf, viewed, viewProposal } from "./view.ts";

const entry = {
  id: true,
  number: true,
  aim: true,
  name: true,
  kind: true,
  status: true,
  language: true,
  submittedAt: true,
  endedAt: true,
  dueAt: true,
  proposer: { select: { name: true } },
  shepherd: { select: { name: true } },
  ballots: { where: { status: "OPEN" }, select: { id: true } },
} satisfies Prisma.ProposalSelect;

type EntryRow = Prisma.ProposalGetPayload<{ select: typeof entry }>;

export type RegisterEntry = ReturnType<typeof handedIn>[number];

/** The rows that have a number, each with who owns its next step. */
function handedIn<Row extends EntryRow>(rows: Row[]) {
  return rows.flatMap((row) =>
    row.number === null ? [] : [{ ...row, number: row.number, owner: ownerOf(row) }],
  );
}

/** The proposals of a community that were ever handed in: open ones first, the newest on top. `asOf` is when it was read. */
export async function findProposals(communityId: string, { status, aim, page }: RegisterFilters) {
  const all = { communityId, number: { not: null } };
  const [counts, rows] = await Promise.all([
    db.proposal.groupBy({ by: ["status", "aim"], where: all, _count: true }),
    db.proposal.findMany({
      where: { ...all, ...(status && { status }), ...(aim && { aim }) },
      orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { number: "desc" }],
      take: registerPageSize,
      skip: (page - 1) * registerPageSize,
      select: entry,
    }),
  ]);
  const counted = counts.map(({ _count: count, ...one }) => ({ ...one, count }));
  return { proposals: handedIn(rows), counts: counted, asOf: new Date() };
}

export type Register = Awaited<ReturnType<typeof findProposals>>;

const feedSize = 50;

/** The proposals of a community about which something happened last. */
export async function lastChanged(communityId: string) {
  const rows = await db.proposal.findMany({
    where: { communityId, number: { not: null } },
    orderBy: { updatedAt: "desc" },
    take: feedSize,
    select: {
      ...{ id: true, number: true, aim: true, name: true, status: true, submittedAt: true, updatedAt: true },
      proposer: { select: { name: true } },
      events: { where: { isPublic: true }, orderBy: { at: "desc" }, take: 1, select: { at: true } },
    },
  });
  return rows
    .flatMap(({ number, events, updatedAt, ...row }) =>
      number === null ? [] : [{ ...row, number, changedAt: events[0]?.at ?? updatedAt }],
    )
    .toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
}

/** A proposal as everybody may read it, or a member of its committee; null when there is none of this number. */
export async function findProposal(communityId: string, number: number, isOfCommittee = false) {
  const row = await db.proposal.findFirst({ where: { number, communityId }, ...viewed });
  return row && viewProposal({ ...row, number }, isOfCommittee);
}

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

/** A proposal with what the actor may do about it now. Throws NotFound. */
export async function proposalToReview(actor: Actor, communityId: string, number: number) {
  const isSteering = can(actor, "steering.read", { communityId });
  const [proposal, row] = await Promise.all([
    findProposal(communityId, number, isSteering),
    db.proposal.findFirst({ where: { number, communityId } }),
  ]);
  if (!proposal || !row) throw new NotFound("proposal");
  const subject = await proposalSubject(db, row, proposalContent.parse(row.content));
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const support = proposal.supports.find((one) => one.personId === personId);
  const may = actsOf(actor, proposal, subject);
  return {
    proposal,
    support,
    may,
    ballot: ballotFor(actor, proposal, subject),
    successors: may.has("handOver") ? await successorsFor(row, subject) : [],
    hasStake: isSteering && !can(actor, "proposal.shepherd", subject),
  };
}

export type ProposalReview = Awaited<ReturnType<typeof proposalToReview>>;

/** The members of the committee to whom a shepherd can hand the proposal. */
async function successorsFor({ communityId, shepherdId }: Proposal, subject: Subject) {
  const { proposerId = "", concernedLeadIds = [], recusedIds = [] } = subject;
  const left = [proposerId, ...concernedLeadIds, ...recusedIds, ...(shepherdId ? [shepherdId] : [])];
  const seats = await db.steeringSeat.findMany({
    where: { communityId, until: null, personId: { notIn: left }, person: reachable },
    orderBy: { person: { name: "asc" } },
    select: { personId: true, person: byName },
  });
  return seats.map(({ personId, person }) => ({ personId, name: person.name }));
}

/** What the actor wrote and has not handed in, or was asked to change, and by which words. Throws NotFound when it is not theirs. */
export async function proposalToEdit(actor: Actor, communityId: string, id: string) {
  const row = await db.proposal.findFirst({ where: { id, communityId }, include: { aboutSig: namedSig } });
  if (!row || !can(actor, "proposal.edit", { proposerId: row.proposerId })) throw new NotFound("proposal");
  const published = row.number === null ? null : await findProposal(communityId, row.number);
  return {
    ...row,
    content: proposalContent.parse(row.content),
    mayEdit: takes(row.status, "save"),
    asked: published?.comments.findLast((comment) => comment.asksForChanges),
  };
}

/** What resembles a proposal that the actor writes. Throws NotFound for guests. */
export async function similarToSketch(actor: Actor, sketch: Sketch, locale: Locale) {
  if (!can(actor, "proposal.draft")) throw new NotFound("proposal");
  const community = await db.community.findUnique({
    where: { id: sketch.communityId },
    select: { id: true },
  });
  if (!community) throw new NotFound("community");
  return similarFor(db, sketch, locale);
}

/** What the actor proposed and still writes, the newest first; what they threw away is left out. */
export async function myProposals(actor: Actor) {
  if (actor.kind !== "person") return [];
  const rows = await db.proposal.findMany({
    where: { proposerId: actor.personId, NOT: { number: null, status: "WITHDRAWN" } },
    orderBy: { createdAt: "desc" },
    take: 200,
    select: { ...entry, updatedAt: true, community: { select: { slug: true, name: true } } },
  });
  return rows.map((row) => ({ ...row, owner: ownerOf(row) }));
}

/** A committee's open proposals, the soonest due first, and what it decided last. Throws NotFound for everybody else. */
export async function steeringBoard(actor: Actor, communityId: string) {
  if (actor.kind !== "person" || !can(actor, "steering.read", { communityId }))
    throw new NotFound("community");
  const [open, decided, waiting] = await Promise.all([
    db.proposal.findMany({
      where: { communityId, status: { in: [...openStatuses] } },
      orderBy: [{ dueAt: "asc" }, { number: "asc" }],
      select: { ...entry, _count: { select: { supports: true, comments: true } } },
    }),
    db.proposal.findMany({
      where: { communityId, status: { in: ["ACCEPTED", "REJECTED"] } },
      orderBy: { endedAt: "desc" },
      take: 5,
      select: entry,
    }),
    db.ballot.findMany({ where: { communityId, ...awaiting(actor.personId) }, select: { id: true } }),
  ]);
  const awaitingMe = new Set(waiting.map(({ id }) => id));
  const withMine = handedIn(open).map((proposal) => ({
    ...proposal,
    awaitsMyPosition: proposal.ballots.some(({ id }) => awaitingMe.has(id)),
  }));
  return { open: withMine, decided: handedIn(decided), asOf: new Date() };
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
