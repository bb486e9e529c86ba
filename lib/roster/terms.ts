import { daysLater } from "../calendar.ts";
import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { Invalid, NotFound, Stale, wholeForm } from "../errors.ts";
import { reachable } from "../people/rules.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { living } from "../sigs/state.ts";
import { openHandoverFrom } from "./handover.ts";
import {
  confirmationMonths,
  isLeadingRole,
  isRenewable,
  leadingRoles,
  monthsLater,
  termEnd,
  termNoticeDays,
} from "./rules.ts";
import type { TermRenewal } from "./schema.ts";
import { authorizeInTurn, waitForTurn } from "./turn.ts";

const leading = { until: null, role: { in: [...leadingRoles] } };

async function load(ctx: Context, id: string) {
  const term = await ctx.tx.roleTerm.findUnique({
    where: { id },
    include: { sig: { include: { community: true } } },
  });
  if (!term) throw new NotFound("roleTerm");
  const { sigId, personId, role, sig } = term;
  const about = { sigId, communityId: sig.communityId, subjectId: personId, data: { role } };
  return { term, community: sig.community, about };
}

/** Who appoints leads adds another term to somebody's leading role; it begins when the present one runs out. */
export async function renewTerm(ctx: Context, { roleTermId }: TermRenewal) {
  const { term, community, about } = await load(ctx, roleTermId);
  const { sigId, personId, role, endsAt } = term;
  const sig = await authorizeInTurn(ctx, "roleTerm.renew", { sigId, personId, role });
  if (endsAt === null) throw new Stale("roleTerm", roleTermId);
  if (!isRenewable(term, community.timeZone, ctx.now)) throw new Invalid({ [wholeForm]: "renewTooSoon" });
  const { count } = await ctx.tx.roleTerm.updateMany({
    where: { id: roleTermId, until: null, endsAt },
    data: { endsAt: termEnd(endsAt, community), endNoticedAt: null },
  });
  if (count === 0) throw new Stale("roleTerm", roleTermId);
  await record(ctx, "roleTerm.renewed", about);
  return sig;
}

/** Notes that somebody still leads the SIG. */
// exempt: authorize, record — called by confirmSig, which has authorized and records it
export async function confirmTerms(ctx: Context, { sigId, personId }: { sigId: string; personId: string }) {
  await ctx.tx.roleTerm.updateMany({
    where: { sigId, personId, ...leading },
    data: { confirmedAt: ctx.now },
  });
}

/** Ends every role in a SIG and every place on its roster; those who led it are named as emeriti. */
// exempt: authorize, record — called when a SIG is retired or merged, which has been authorized and is recorded
export async function endRoster(ctx: Context, sigId: string): Promise<void> {
  const now = { sigId, until: null };
  await ctx.tx.roleTerm.updateMany({
    where: { sigId, ...leading },
    data: { until: ctx.now, isEmeritus: true },
  });
  await ctx.tx.roleTerm.updateMany({ where: now, data: { until: ctx.now } });
  await ctx.tx.membership.updateMany({ where: now, data: { until: ctx.now } });
}

type Named = { id: string };

/** The terms whose end has to be announced. */
export async function termsRunningOut(db: Database, now: Date): Promise<Named[]> {
  return db.roleTerm.findMany({
    where: { until: null, endNoticedAt: null, endsAt: { lte: daysLater(now, termNoticeDays, "UTC") } },
    orderBy: { endsAt: "asc" },
    select: { id: true },
  });
}

/** The system announces that a term runs out, to its holder and to the committee. */
export async function announceTermEnd(ctx: Context, { id }: Named): Promise<void> {
  authorize(ctx.actor, "roleTerm.announceEnd");
  const { about } = await load(ctx, id);
  const { count } = await ctx.tx.roleTerm.updateMany({
    where: {
      id,
      until: null,
      endNoticedAt: null,
      endsAt: { lte: daysLater(ctx.now, termNoticeDays, "UTC") },
    },
    data: { endNoticedAt: ctx.now },
  });
  if (count === 0) throw new Stale("roleTerm", id);
  await record(ctx, "roleTerm.endAnnounced", about);
}

/** The terms that have run out. */
export async function termsOver(db: Database, now: Date): Promise<Named[]> {
  return db.roleTerm.findMany({
    where: { until: null, endsAt: { lte: now } },
    orderBy: { endsAt: "asc" },
    select: { id: true },
  });
}

/** The system ends a role whose term has run out; its holder becomes emeritus, and what they looked after is handed over. */
export async function expireTerm(ctx: Context, { id }: Named): Promise<void> {
  authorize(ctx.actor, "roleTerm.expire");
  const { term, about } = await load(ctx, id);
  await waitForTurn(ctx, term.sigId);
  const { count } = await ctx.tx.roleTerm.updateMany({
    where: { id, until: null, endsAt: { lte: ctx.now } },
    data: { until: ctx.now, isEmeritus: isLeadingRole(term.role) },
  });
  if (count === 0) throw new Stale("roleTerm", id);
  await openHandoverFrom(ctx, term.sigId, term.personId);
  await record(ctx, "roleTerm.expired", about);
}

export type DueConfirmation = { sigId: string; personId: string };

const asked = (now: Date) => {
  const lastYear = monthsLater(now, -confirmationMonths, "UTC");
  return {
    ...leading,
    AND: [
      { OR: [{ confirmedAt: null, from: { lte: lastYear } }, { confirmedAt: { lte: lastYear } }] },
      { OR: [{ confirmAskedAt: null }, { confirmAskedAt: { lte: lastYear } }] },
    ],
  };
};

/** The leads who have said for a year that they lead a living SIG neither here nor by beginning to. */
export async function confirmationsDue(db: Database, now: Date): Promise<DueConfirmation[]> {
  return db.roleTerm.findMany({
    where: { ...asked(now), person: reachable, sig: { status: { in: [...living] } } },
    distinct: ["sigId", "personId"],
    select: { sigId: true, personId: true },
  });
}

/** The system asks a lead to confirm that they still lead, once a year. */
export async function askToConfirm(ctx: Context, { sigId, personId }: DueConfirmation): Promise<void> {
  authorize(ctx.actor, "roleTerm.askToConfirm");
  const sig = await ctx.tx.sig.findUniqueOrThrow({ where: { id: sigId } });
  const { count } = await ctx.tx.roleTerm.updateMany({
    where: { sigId, personId, ...asked(ctx.now) },
    data: { confirmAskedAt: ctx.now },
  });
  if (count === 0) throw new Stale("roleTerm", sigId);
  await record(ctx, "roleTerm.confirmationAsked", {
    sigId,
    communityId: sig.communityId,
    subjectId: personId,
  });
}
