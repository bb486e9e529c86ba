import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import type { MembershipSource, Role } from "../generated/prisma/enums.ts";
import { countActingLeads } from "../join-requests/load.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { takesPart } from "../sigs/state.ts";
import { openHandoverFrom, openHandoverTo } from "./handover.ts";
import { isLeadingRole, leadingRoles, termEnd } from "./rules.ts";
import type { Leaving, OpenJoin } from "./schema.ts";
import { waitForTurn } from "./turn.ts";

/** Anybody who agrees to the code of conduct joins an open SIG at once. */
export async function joinSig(ctx: Context, input: OpenJoin) {
  const sig = await loadOpenSig(ctx, input.sigId);
  authorize(ctx.actor, "sig.join", { sigId: sig.id });
  if (sig.joinPolicy !== "OPEN") throw new Stale("sig", sig.id);
  const personId = actingPerson(ctx);
  await recordConsent(ctx, {
    personId,
    kind: "CODE_OF_CONDUCT",
    version: sig.community.codeOfConductVersion,
  });
  await beginMembership(ctx, { personId, sigId: sig.id, source: "OPEN_JOIN" });
  return sig;
}

/** A member leaves the roster, and any leading role with it; the last lead who can answer requests has to hand over first. */
export async function leaveSig(ctx: Context, input: Leaving) {
  authorize(ctx.actor, "sig.leave", { sigId: input.sigId });
  const personId = actingPerson(ctx);
  await waitForTurn(ctx, input.sigId);
  const sig = await ctx.tx.sig.findUnique({ where: { id: input.sigId } });
  if (!sig) throw new NotFound("sig");
  const ended = await endLeadingRoles(ctx, sig, { personId, isEmeritus: true });
  if (ended > 0 && (await countActingLeads(ctx.tx, sig.id, personId)) === 0) {
    throw new Invalid({ [wholeForm]: "lastLead" });
  }
  const { count } = await ctx.tx.membership.updateMany({
    where: { sigId: sig.id, personId, until: null },
    data: { until: ctx.now },
  });
  if (count === 0) throw new Stale("membership", sig.id);
  await record(ctx, "membership.ended", { sigId: sig.id, communityId: sig.communityId, subjectId: personId });
  return sig;
}

type Ceasing = { personId: string; isEmeritus: boolean; isHandedOver?: boolean };

/** Ends the roles in which a person leads the SIG, which opens a handover unless one is open. Returns how many they were. */
// exempt: authorize — the commands that call it have authorized leaving, ending a membership or handing over
export async function endLeadingRoles(
  ctx: Context,
  sig: { id: string; communityId: string },
  { personId, isEmeritus, isHandedOver = false }: Ceasing,
): Promise<number> {
  const terms = await ctx.tx.roleTerm.updateManyAndReturn({
    where: { sigId: sig.id, personId, until: null, role: { in: [...leadingRoles] } },
    data: { until: ctx.now, isEmeritus },
  });
  const place = { sigId: sig.id, communityId: sig.communityId, subjectId: personId };
  for (const { role } of terms) await record(ctx, "roleTerm.ended", { ...place, data: { role } });
  if (terms.length > 0 && !isHandedOver) await openHandoverFrom(ctx, sig.id, personId);
  return terms.length;
}

type NewMembership = { personId: string; sigId: string; source: MembershipSource };

/** Puts a person on the roster; whoever is on it stays as they are. */
// exempt: authorize — the commands that call it have authorized a join, an approval, an acceptance or an addition
export async function beginMembership(
  ctx: Context,
  input: NewMembership,
  event: "membership.began" | "membership.added" = "membership.began",
): Promise<void> {
  const { personId, sigId } = input;
  if (await ctx.tx.membership.findFirst({ where: { personId, sigId, until: null } })) return;
  await ctx.tx.membership
    .create({ data: { ...input, from: ctx.now } })
    .catch(refuseTwice("membership", sigId));
  const { place } = await placeOf(ctx, sigId);
  await record(ctx, event, { ...place, subjectId: personId });
}

type Appointment = NewMembership & {
  role: Role;
  affiliation?: string;
  appointedBy?: string;
  isHandedOver?: boolean; // by whoever held it, who opens the handover
};

/** Gives a person a role in a SIG and puts them on its roster; whoever holds the role keeps it. */
// exempt: authorize — the commands that call it have authorized an approval, an acceptance or an appointment
export async function appoint(
  ctx: Context,
  input: Appointment,
  event: "roleTerm.began" | "roleTerm.appointed" = "roleTerm.began",
): Promise<void> {
  const { source, isHandedOver = false, ...term } = input;
  const { personId, sigId, role } = term;
  await beginMembership(ctx, { personId, sigId, source });
  if (await ctx.tx.roleTerm.findFirst({ where: { personId, sigId, role, until: null } })) return;
  const person = await ctx.tx.person.findUniqueOrThrow({ where: { id: personId } });
  const { sig, place } = await placeOf(ctx, sigId);
  const fact = { ...place, subjectId: personId, data: { role } };
  const eventId = await record(ctx, event, fact);
  const { affiliation = person.affiliation, appointedBy = eventId } = term;
  const from = ctx.now;
  const endsAt = isLeadingRole(role) ? termEnd(from, sig.community) : null;
  const isTakenOver = source !== "FOUNDER" && source !== "IMPORT";
  if (isLeadingRole(role) && isTakenOver && !isHandedOver) await openHandoverTo(ctx, input);
  await ctx.tx.roleTerm
    .create({ data: { personId, sigId, role, affiliation, appointedBy, order: 100, from, endsAt } })
    .catch(refuseTwice("roleTerm", sigId));
}

/** Where it happens. Throws Stale when the SIG has ended meanwhile. */
async function placeOf(ctx: Context, sigId: string) {
  const sig = await ctx.tx.sig.findUniqueOrThrow({ where: { id: sigId }, include: { community: true } });
  if (!takesPart(sig.status)) throw new Stale("sig", sigId);
  return { sig, place: { sigId, communityId: sig.communityId } };
}

function refuseTwice(noun: "membership" | "roleTerm", sigId: string) {
  return (error: unknown): never => {
    throw isUniqueViolation(error) ? new Stale(noun, sigId) : error;
  };
}
