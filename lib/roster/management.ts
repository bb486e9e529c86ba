import { actingPerson, type Context } from "../command.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import type { JoinRequestKind, Role } from "../generated/prisma/enums.ts";
import { countActingLeads } from "../join-requests/load.ts";
import { notEnded } from "../join-requests/state.ts";
import { reachable } from "../people/rules.ts";
import { record } from "../record.ts";
import { takesPart } from "../sigs/state.ts";
import { appoint, beginMembership, endLeadingRoles } from "./commands.ts";
import { openHandoverBetween, openHandoverFrom } from "./handover.ts";
import { inCommunity, isLeadingRole, leadingRoles } from "./rules.ts";
import type { Addition, Ending, Handover, RoleAppointment, RoleEnding } from "./schema.ts";
import { authorizeInTurn } from "./turn.ts";

type Sig = Awaited<ReturnType<typeof authorizeInTurn>>;

/** A lead puts somebody of the community on the roster, who is told. Who has asked to join is answered on the dashboard. */
export async function addMember(ctx: Context, { sigId, personId }: Addition) {
  const sig = await authorizeInTurn(ctx, "membership.add", { sigId, personId });
  await refuseUnlessFree(ctx, sig, personId, ["MEMBERSHIP"]);
  if (await isOnRoster(ctx, sigId, personId)) throw new Stale("membership", sigId);
  await beginMembership(ctx, { personId, sigId, source: "ADDED" }, "membership.added");
  return sig;
}

/** A lead ends a membership, and the leading roles with it, and says why; the person reads the reason. */
export async function endMembership(ctx: Context, { sigId, personId, reason }: Ending) {
  const sig = await authorizeInTurn(ctx, "membership.end", { sigId, personId });
  const { count } = await ctx.tx.membership.updateMany({
    where: { sigId, personId, until: null },
    data: { until: ctx.now, endReason: reason },
  });
  if (count === 0) throw new Stale("membership", sigId);
  await endLeadingRoles(ctx, sig, { personId, isEmeritus: false });
  await record(ctx, "membership.removed", about(sig, personId));
  return sig;
}

/** A lead or the steering committee gives somebody of the community a role, which puts them on the roster as well. */
export async function appointToRole(ctx: Context, { sigId, personId, role }: RoleAppointment) {
  const sig = await authorizeInTurn(ctx, "roleTerm.appoint", { sigId, personId, role });
  await refuseUnlessFree(ctx, sig, personId, ["MEMBERSHIP", "LEAD"]);
  if (await ctx.tx.roleTerm.findFirst({ where: { sigId, personId, role, until: null } })) {
    throw new Stale("roleTerm", sigId);
  }
  await appoint(ctx, { sigId, personId, role, source: "ADDED" }, "roleTerm.appointed");
  return sig;
}

/** A lead or the steering committee ends somebody's role, who is told. */
export async function endRole(ctx: Context, { roleTermId, emeritus }: RoleEnding) {
  const term = await ctx.tx.roleTerm.findUnique({ where: { id: roleTermId } });
  if (!term) throw new NotFound("roleTerm");
  const { sigId, personId, role } = term;
  const sig = await authorizeInTurn(ctx, "roleTerm.end", { sigId, personId, role });
  const { count } = await ctx.tx.roleTerm.updateMany({
    where: { id: roleTermId, until: null },
    data: { until: ctx.now, isEmeritus: emeritus === "on" && isLeadingRole(role) },
  });
  if (count === 0) throw new Stale("roleTerm", roleTermId);
  if (isLeadingRole(role)) await openHandoverFrom(ctx, sigId, personId);
  await record(ctx, "roleTerm.removed", { ...about(sig, personId), data: { role } });
  return sig;
}

/**
 * A lead gives their leading roles to a member or, when nobody else leads the SIG, to the steering committee, which answers
 * its requests from then on. Either way the lead stays a member.
 */
export async function handOver(ctx: Context, { sigId, to }: Handover) {
  const personId = ctx.actor.kind === "person" ? ctx.actor.personId : undefined;
  const sig = await authorizeInTurn(ctx, "roleTerm.handOver", { sigId, personId });
  if (to === "steering") return handToSteering(ctx, sig);
  if (sig.community.leadsAppointedBy === "STEERING") throw new Invalid({ to: "committeeAppoints" });
  const me = actingPerson(ctx);
  const successor = await ctx.tx.membership.findFirst({
    where: { sigId, personId: to, until: null, person: reachable },
  });
  if (!successor || to === me) throw new Invalid({ to: "choose" });
  await refuseUnlessFree(ctx, sig, to, ["LEAD"]);
  for (const role of await leadingRolesOf(ctx, sigId, me)) {
    const given = { personId: to, sigId, role, source: "ADDED", isHandedOver: true } as const;
    await appoint(ctx, given, "roleTerm.appointed");
  }
  await openHandoverBetween(ctx, { sigId, predecessorId: me, successorId: to });
  await endLeadingRoles(ctx, sig, { personId: me, isEmeritus: true, isHandedOver: true });
  return sig;
}

async function handToSteering(ctx: Context, sig: Sig): Promise<Sig> {
  const me = actingPerson(ctx);
  if ((await countActingLeads(ctx.tx, sig.id, me)) > 0) throw new Stale("roleTerm", sig.id);
  const { communityId } = sig;
  const committee = await ctx.tx.steeringSeat.count({
    where: { communityId, until: null, person: reachable },
  });
  if (committee === 0) throw new Invalid({ to: "noCommittee" });
  await endLeadingRoles(ctx, sig, { personId: me, isEmeritus: true });
  await record(ctx, "sig.handedOver", about(sig, me));
  return sig;
}

/** Throws unless the SIG still takes part, and the person belongs to its community and has no open request for the same. */
async function refuseUnlessFree(ctx: Context, sig: Sig, personId: string, kinds: JoinRequestKind[]) {
  if (!takesPart(sig.status)) throw new Stale("sig", sig.id);
  const person = await ctx.tx.person.findFirst({
    where: { id: personId, suspendedAt: null, ...inCommunity(sig.communityId) },
  });
  if (!person) throw new NotFound("person");
  const asked = await ctx.tx.joinRequest.count({
    where: { sigId: sig.id, personId, kind: { in: kinds }, status: { in: [...notEnded] } },
  });
  if (asked > 0) throw new Invalid({ [wholeForm]: "hasAsked" });
}

async function isOnRoster(ctx: Context, sigId: string, personId: string): Promise<boolean> {
  return (await ctx.tx.membership.count({ where: { sigId, personId, until: null } })) > 0;
}

async function leadingRolesOf(ctx: Context, sigId: string, personId: string): Promise<Role[]> {
  const terms = await ctx.tx.roleTerm.findMany({
    where: { sigId, personId, until: null, role: { in: [...leadingRoles] } },
    select: { role: true },
  });
  return terms.map((term) => term.role);
}

const about = (sig: Sig, personId: string) => ({
  sigId: sig.id,
  communityId: sig.communityId,
  subjectId: personId,
});
