import { dropAmendmentOf } from "../charters/amend.ts";
import { closeFormation, openChecklist } from "../checklists/commands.ts";
import { actingPerson, type Context } from "../command.ts";
import { Invalid, NotFound, wholeForm } from "../errors.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { revokeInvitationsOf } from "../invitations/close.ts";
import { closeRequestsOf } from "../join-requests/close.ts";
import { inOneLanguage } from "../localized-text.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { confirmTerms, endRoster } from "../roster/terms.ts";
import { transition } from "../transition.ts";
import { formationOf } from "./formation.ts";
import type { Merging, Pausing, Retiring, SigStep } from "./schema.ts";
import { type SigVerb, sigTransitions, takesPart } from "./state.ts";

type Loaded = Awaited<ReturnType<typeof load>>;

async function load(ctx: Context, id: string) {
  const sig = await ctx.tx.sig.findUnique({ where: { id }, include: { community: true } });
  if (!sig) throw new NotFound("sig");
  return sig;
}

const about = (sig: { id: string; communityId: string }) => ({ sigId: sig.id, communityId: sig.communityId });

type Columns = Pick<Prisma.SigUncheckedUpdateManyInput, "statusReason" | "expectedReturn" | "mergedIntoId">;

/** What was said of the state before ends with it. */
function move(ctx: Context, sig: Loaded, verb: SigVerb, columns: Columns = {}): Promise<void> {
  const data = { statusReason: Prisma.DbNull, expectedReturn: null, ...columns };
  return transition("sig", sigTransitions, sig, verb, (where, status) =>
    ctx.tx.sig.updateMany({ where, data: { ...data, status } }),
  );
}

/** A lead or a steering member declares a SIG formed, once everything on its checklist is done. */
export async function activateSig(ctx: Context, { sigId }: SigStep) {
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.activate", about(sig));
  const { steps } = await formationOf(ctx.tx, sigId);
  await move(ctx, sig, "activate");
  if (steps.some((step) => !step.isDone)) throw new Invalid({ [wholeForm]: "checklistOpen" });
  await closeFormation(ctx, sigId);
  await record(ctx, "sig.activated", about(sig));
  return sig;
}

/** A lead or a steering member says that a SIG rests, why, and when it is expected back. Its roster stays. */
export async function pauseSig(ctx: Context, { sigId, reason, expectedReturn, language }: Pausing) {
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.pause", about(sig));
  if (expectedReturn && expectedReturn <= ctx.now) throw new Invalid({ expectedReturn: "future" });
  await move(ctx, sig, "pause", { statusReason: inOneLanguage(language, reason), expectedReturn });
  const back = expectedReturn?.toISOString().slice(0, 10) ?? null;
  await record(ctx, "sig.paused", { ...about(sig), data: { reason, language, expectedReturn: back } });
  return sig;
}

/** A lead or a steering member brings a SIG back to life. */
export async function reviveSig(ctx: Context, { sigId }: SigStep) {
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.revive", about(sig));
  await move(ctx, sig, "revive");
  await record(ctx, "sig.revived", about(sig));
  return sig;
}

/** The steering chair, unless they lead it, closes a SIG for good and says why. Its roster and its open requests end with it. */
export async function retireSig(ctx: Context, { sigId, reason, language }: Retiring) {
  await holdStill(ctx, [sigId]);
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.retire", about(sig));
  await move(ctx, sig, "retire", { statusReason: inOneLanguage(language, reason) });
  await record(ctx, "sig.retired", { ...about(sig), data: { reason, language } });
  await close(ctx, sig);
  await openChecklist(ctx, { sigId, occasion: "CLOSURE" });
  return sig;
}

/** The steering chair, unless they lead it, makes a SIG part of another of the community, to which its address leads on. */
export async function mergeSig(ctx: Context, { sigId, into, reason, language }: Merging) {
  await holdStill(ctx, [sigId, into]);
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.merge", about(sig));
  const successor = await ctx.tx.sig.findFirst({ where: { id: into, communityId: sig.communityId } });
  if (!successor || successor.id === sig.id || !takesPart(successor.status)) {
    throw new Invalid({ into: "choose" });
  }
  await move(ctx, sig, "merge", { mergedIntoId: into, statusReason: inOneLanguage(language, reason) });
  await record(ctx, "sig.merged", { ...about(sig), data: { reason, language, into: successor.slug } });
  await record(ctx, "sig.tookOver", { ...about(successor), data: { from: sig.slug } });
  await close(ctx, sig);
  await openChecklist(ctx, { sigId, occasion: "CLOSURE", done: ["SUCCESSOR_NAMED"] });
  return sig;
}

async function close(ctx: Context, { id }: Loaded): Promise<void> {
  await dropAmendmentOf(ctx, id);
  await closeRequestsOf(ctx, id);
  await revokeInvitationsOf(ctx, id);
  await endRoster(ctx, id);
}

/** Waits for everything under way in these SIGs, and keeps anything new from beginning, until the transaction ends. */
async function holdStill(ctx: Context, ids: readonly string[]): Promise<void> {
  // In the order in which a ballot on a charter takes them, so that nobody waits for each other.
  await ctx.tx
    .$executeRaw`SELECT FROM "CharterRevision" WHERE "sigId" = ANY (${ids}::text[]) ORDER BY id FOR NO KEY UPDATE`;
  await ctx.tx.$executeRaw`SELECT FROM "Sig" WHERE id = ANY (${ids}::text[]) ORDER BY id FOR UPDATE`;
}

/** A lead says, once a year or whenever they like, that they still lead the SIG and that its page is right. */
export async function confirmSig(ctx: Context, { sigId }: SigStep) {
  const sig = await load(ctx, sigId);
  authorize(ctx.actor, "sig.confirm", about(sig));
  const personId = actingPerson(ctx);
  await confirmTerms(ctx, { sigId, personId });
  await ctx.tx.sig.update({ where: { id: sigId }, data: { confirmedAt: ctx.now, confirmedById: personId } });
  await record(ctx, "sig.confirmed", { ...about(sig), subjectId: personId });
  return sig;
}
