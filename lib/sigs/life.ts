import { closeFormation } from "../checklists/commands.ts";
import { actingPerson, type Context } from "../command.ts";
import { Invalid, wholeForm } from "../errors.ts";
import { inOneLanguage } from "../localized-text.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { confirmTerms } from "../roster/terms.ts";
import { formationOf } from "./formation.ts";
import { aboutSig, loadSig, moveSig } from "./move.ts";
import type { Pausing, SigStep } from "./schema.ts";

/** A lead or a steering member declares a SIG formed, once everything on its checklist is done. */
export async function activateSig(ctx: Context, { sigId }: SigStep) {
  const sig = await loadSig(ctx, sigId);
  authorize(ctx.actor, "sig.activate", aboutSig(sig));
  const { steps } = await formationOf(ctx.tx, sigId);
  await moveSig(ctx, sig, "activate");
  if (steps.some((step) => !step.isDone)) throw new Invalid({ [wholeForm]: "checklistOpen" });
  await closeFormation(ctx, sigId);
  await record(ctx, "sig.activated", aboutSig(sig));
  return sig;
}

/** A lead or a steering member says that a SIG rests, why, and when it is expected back. Its roster stays. */
export async function pauseSig(ctx: Context, { sigId, reason, expectedReturn, language }: Pausing) {
  const sig = await loadSig(ctx, sigId);
  authorize(ctx.actor, "sig.pause", aboutSig(sig));
  if (expectedReturn && expectedReturn <= ctx.now) throw new Invalid({ expectedReturn: "future" });
  await moveSig(ctx, sig, "pause", { statusReason: inOneLanguage(language, reason), expectedReturn });
  const back = expectedReturn?.toISOString().slice(0, 10) ?? null;
  await record(ctx, "sig.paused", { ...aboutSig(sig), data: { reason, language, expectedReturn: back } });
  return sig;
}

/** A lead or a steering member brings a SIG back to life. */
export async function reviveSig(ctx: Context, { sigId }: SigStep) {
  const sig = await loadSig(ctx, sigId);
  authorize(ctx.actor, "sig.revive", aboutSig(sig));
  await moveSig(ctx, sig, "revive");
  await record(ctx, "sig.revived", aboutSig(sig));
  return sig;
}

/** A lead says, once a year or whenever they like, that they still lead the SIG and that its page is right. */
export async function confirmSig(ctx: Context, { sigId }: SigStep) {
  const sig = await loadSig(ctx, sigId);
  authorize(ctx.actor, "sig.confirm", aboutSig(sig));
  await confirmPage(ctx, sigId);
  await record(ctx, "sig.confirmed", { ...aboutSig(sig), subjectId: actingPerson(ctx) });
  return sig;
}

/** Notes that whoever acts still leads the SIG and has found its page to be right. */
// exempt: authorize, record — called by confirmSig and editSig, which have authorized and record it
export async function confirmPage(ctx: Context, sigId: string): Promise<void> {
  const personId = actingPerson(ctx);
  await confirmTerms(ctx, { sigId, personId });
  await ctx.tx.sig.update({ where: { id: sigId }, data: { confirmedAt: ctx.now, confirmedById: personId } });
}
