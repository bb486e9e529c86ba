import type { Context } from "../command.ts";
import type { Fact, Recipient } from "../events.ts";
import { whoIsAsked } from "../join-requests/rules.ts";
import { loadTeams } from "../join-requests/teams.ts";
import { reachable } from "../people/rules.ts";
import { leadingRoles } from "../roster/rules.ts";

export type Addressee = { personId: string } | { email: string };

/** Who gets a mail. Nobody but its subject is told of what they did themselves. */
export async function addressees(ctx: Context, to: Recipient, fact: Fact): Promise<Addressee[]> {
  if (to === "email") return fact.email ? [{ email: fact.email }] : [];
  const actorId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  const people = new Set(await peopleFor(ctx, to, fact));
  const others = [...people].filter((id) => to === "subject" || id !== actorId);
  return to === "named" || to === "leads"
    ? reachedSomehow(ctx, others)
    : others.map((personId) => ({ personId }));
}

/** People with an account by that, others by the address at which they can claim their place. */
async function reachedSomehow(ctx: Context, ids: string[]): Promise<Addressee[]> {
  const people = await ctx.tx.person.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      user: { select: { id: true } },
      contacts: { orderBy: { id: "asc" }, take: 1, select: { email: true } },
    },
  });
  const addresseesOf = ({ id, user, contacts }: (typeof people)[number]): Addressee[] =>
    user ? [{ personId: id }] : contacts;
  return people.flatMap(addresseesOf);
}

async function peopleFor(ctx: Context, to: Exclude<Recipient, "email">, fact: Fact): Promise<string[]> {
  switch (to) {
    case "subject":
    case "named":
      return fact.subjectId ? [fact.subjectId] : [];
    case "leads":
      return leadsOf(ctx, fact);
    case "deciders": {
      const { team, escalation } = await teamOf(ctx, fact);
      return [...whoIsAsked(team, escalation)];
    }
    case "coLeads":
      return [...(await teamOf(ctx, fact)).team.coLeads];
    case "roster":
      return rosterOf(ctx, fact);
    case "claimer":
      return claimerOf(ctx, fact);
    case "decider":
      return deciderOf(ctx, fact);
    case "steering":
      return steeringOf(ctx, fact);
    case "chair":
      return actingChairs(ctx, await ballotOf(ctx, fact));
    case "electors":
      return electors(await ballotOf(ctx, fact));
    case "silentElectors": {
      const ballot = await ballotOf(ctx, fact);
      const spoken = new Set(ballot.positions.map((position) => position.personId));
      return electors(ballot).filter((personId) => !spoken.has(personId));
    }
    case "proposer":
      return (await proposalOf(ctx, fact)).proposer;
    case "reviewers": {
      const { shepherd } = await proposalOf(ctx, fact);
      return shepherd.length > 0 ? shepherd : steeringOf(ctx, fact);
    }
  }
}

async function teamOf(ctx: Context, { joinRequestId }: Fact) {
  if (!joinRequestId) throw new TypeError("a fact that deciders are told of is about a request");
  const request = await ctx.tx.joinRequest.findUniqueOrThrow({
    where: { id: joinRequestId },
    select: { sigId: true, communityId: true, personId: true, kind: true, escalation: true },
  });
  const teams = await loadTeams(ctx.tx, [request], ctx.now);
  return { team: teams(request), escalation: request.escalation };
}

async function leadsOf(ctx: Context, { sigId }: Fact): Promise<string[]> {
  const terms = await ctx.tx.roleTerm.findMany({
    where: { sigId: sigId ?? "", until: null, role: { in: [...leadingRoles] } },
    select: { personId: true },
  });
  return terms.map(({ personId }) => personId);
}

async function rosterOf(ctx: Context, { sigId }: Fact): Promise<string[]> {
  if (!sigId) return [];
  const here = { some: { sigId, until: null } };
  const people = await ctx.tx.person.findMany({
    where: { ...reachable, OR: [{ memberships: here }, { roleTerms: here }] },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}

async function steeringOf(ctx: Context, { communityId }: Fact): Promise<string[]> {
  if (!communityId) return [];
  const seats = await ctx.tx.steeringSeat.findMany({
    where: { communityId, until: null, person: reachable },
    select: { personId: true },
  });
  return seats.map((seat) => seat.personId);
}

async function claimerOf(ctx: Context, { joinRequestId }: Fact): Promise<string[]> {
  const request = joinRequestId
    ? await ctx.tx.joinRequest.findUnique({ where: { id: joinRequestId }, select: { claimedById: true } })
    : null;
  return request?.claimedById ? [request.claimedById] : [];
}

async function deciderOf(ctx: Context, { joinRequestId }: Fact): Promise<string[]> {
  const decision = joinRequestId
    ? await ctx.tx.joinRequestDecision.findUnique({
        where: { requestId: joinRequestId },
        select: { deciderId: true },
      })
    : null;
  return decision ? [decision.deciderId] : [];
}

async function proposalOf(ctx: Context, { proposalId }: Fact) {
  const proposal = proposalId
    ? await ctx.tx.proposal.findUnique({
        where: { id: proposalId },
        select: { proposerId: true, shepherdId: true },
      })
    : null;
  return {
    proposer: proposal ? [proposal.proposerId] : [],
    shepherd: proposal?.shepherdId ? [proposal.shepherdId] : [],
  };
}

async function ballotOf(ctx: Context, { ballotId }: Fact) {
  if (!ballotId) throw new TypeError("a fact that electors are told of is about a ballot");
  return ctx.tx.ballot.findUniqueOrThrow({
    where: { id: ballotId },
    select: {
      communityId: true,
      seats: { where: { recusedAs: null, person: reachable }, select: { personId: true } },
      positions: { select: { personId: true, choice: true } },
    },
  });
}

type Ballot = Awaited<ReturnType<typeof ballotOf>>;

function electors({ seats }: Ballot): string[] {
  return seats.map(({ personId }) => personId);
}

/** The chair; in place of one who is recused, everybody else of the electorate who is not. */
async function actingChairs(ctx: Context, ballot: Ballot): Promise<string[]> {
  const recused = ballot.positions.filter(({ choice }) => choice === "RECUSE");
  const free = electors(ballot).filter((id) => !recused.some(({ personId }) => personId === id));
  const chairs = await ctx.tx.steeringSeat.findMany({
    where: { communityId: ballot.communityId, isChair: true, until: null, personId: { in: free } },
    select: { personId: true },
  });
  return chairs.length > 0 ? chairs.map(({ personId }) => personId) : free;
}
