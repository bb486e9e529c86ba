import type { Context } from "../command.ts";
import type { Fact, Recipient } from "../events.ts";
import { leadingRoles } from "../roster/rules.ts";

export type Addressee = { personId: string } | { email: string };

/** Who gets a mail. Nobody but its subject is told of what they did themselves. */
export async function addressees(ctx: Context, to: Recipient, fact: Fact): Promise<Addressee[]> {
  if (to === "email") return fact.email ? [{ email: fact.email }] : [];
  const actorId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  const people = new Set(await peopleFor(ctx, to, fact));
  return [...people].filter((id) => to === "subject" || id !== actorId).map((personId) => ({ personId }));
}

async function peopleFor(ctx: Context, to: Exclude<Recipient, "email">, fact: Fact): Promise<string[]> {
  switch (to) {
    case "subject":
      return fact.subjectId ? [fact.subjectId] : [];
    case "deciders": {
      // Nobody decides about themself.
      const others = (ids: string[]) => ids.filter((id) => id !== fact.subjectId);
      const leads = others(await leadsOf(ctx, fact));
      return leads.length > 0 ? leads : others(await steeringOf(ctx, fact));
    }
    case "claimer":
      return claimerOf(ctx, fact);
    case "steering":
      return steeringOf(ctx, fact);
    case "proposer":
      return (await proposalOf(ctx, fact)).proposer;
    case "reviewers": {
      const { shepherd } = await proposalOf(ctx, fact);
      return shepherd.length > 0 ? shepherd : steeringOf(ctx, fact);
    }
  }
}

/** With an account that is not suspended. */
const reachable = { user: { isNot: null }, suspendedAt: null };

async function leadsOf(ctx: Context, { sigId }: Fact): Promise<string[]> {
  if (!sigId) return [];
  const terms = await ctx.tx.roleTerm.findMany({
    where: { sigId, until: null, role: { in: [...leadingRoles] }, person: reachable },
    select: { personId: true },
  });
  return terms.map((term) => term.personId);
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
