import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../db.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import type { MembershipSource, Role } from "../generated/prisma/enums.ts";
import { countActingLeads } from "../join-requests/load.ts";
import { recordConsent } from "../people/consents.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { leadingRoles } from "./rules.ts";
import type { Leaving, OpenJoin } from "./schema.ts";

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
  // Leads who leave at the same moment take their turns, so that one of them is the last.
  const [sig] = await ctx.tx.$queryRaw<{ id: string; communityId: string }[]>`
    SELECT id, "communityId" FROM "Sig" WHERE id = ${input.sigId} FOR UPDATE`;
  if (!sig) throw new NotFound("sig");
  const terms = await ctx.tx.roleTerm.findMany({
    where: { sigId: sig.id, personId, until: null, role: { in: [...leadingRoles] } },
  });
  if (terms.length > 0 && (await countActingLeads(ctx.tx, sig.id, personId)) === 0) {
    throw new Invalid({ [wholeForm]: "lastLead" });
  }
  const { count } = await ctx.tx.membership.updateMany({
    where: { sigId: sig.id, personId, until: null },
    data: { until: ctx.now },
  });
  if (count === 0) throw new Stale("membership", sig.id);
  const place = { sigId: sig.id, communityId: sig.communityId, subjectId: personId };
  for (const term of terms) {
    await ctx.tx.roleTerm.update({ where: { id: term.id }, data: { until: ctx.now } });
    await record(ctx, "roleTerm.ended", { ...place, data: { role: term.role } });
  }
  await record(ctx, "membership.ended", place);
  return sig;
}

type NewMembership = { personId: string; sigId: string; source: MembershipSource };

/** Puts a person on the roster; whoever is on it stays as they are. */
// exempt: authorize — the commands that call it have authorized a join, an approval or an acceptance
export async function beginMembership(ctx: Context, input: NewMembership): Promise<void> {
  const { personId, sigId } = input;
  if (await ctx.tx.membership.findFirst({ where: { personId, sigId, until: null } })) return;
  await ctx.tx.membership
    .create({ data: { ...input, from: ctx.now } })
    .catch(refuseTwice("membership", sigId));
  await record(ctx, "membership.began", { ...(await place(ctx, sigId)), subjectId: personId });
}

type Appointment = NewMembership & { role: Role; affiliation?: string; appointedBy: string };

/** Gives a person a role in a SIG and puts them on its roster; whoever holds the role keeps it. */
// exempt: authorize — the commands that call it have authorized an approval or an acceptance
export async function appoint(ctx: Context, input: Appointment): Promise<void> {
  const { source, ...term } = input;
  const { personId, sigId, role } = term;
  await beginMembership(ctx, { personId, sigId, source });
  if (await ctx.tx.roleTerm.findFirst({ where: { personId, sigId, role, until: null } })) return;
  const person = await ctx.tx.person.findUniqueOrThrow({ where: { id: personId } });
  await ctx.tx.roleTerm
    .create({
      data: { ...term, affiliation: term.affiliation ?? person.affiliation, order: 100, from: ctx.now },
    })
    .catch(refuseTwice("roleTerm", sigId));
  await record(ctx, "roleTerm.began", {
    ...(await place(ctx, sigId)),
    subjectId: personId,
    data: { role },
  });
}

async function place(ctx: Context, sigId: string) {
  const { communityId } = await ctx.tx.sig.findUniqueOrThrow({ where: { id: sigId } });
  return { sigId, communityId };
}

function refuseTwice(noun: "membership" | "roleTerm", sigId: string) {
  return (error: unknown): never => {
    throw isUniqueViolation(error) ? new Stale(noun, sigId) : error;
  };
}
