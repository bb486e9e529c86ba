import { callOffBallot } from "../ballots/open.ts";
import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadOpenSig } from "../sigs/load.ts";
import { aboutRevision, type LoadedRevision, lockRevision } from "./load.ts";
import { moveRevision } from "./move.ts";
import { amended, changedSections } from "./rules.ts";
import { type Amendment, type CharterSections, type CharterStep, charterSections } from "./schema.ts";
import { open } from "./state.ts";

/** A lead writes the one amendment that a SIG has at a time, and hands it to the committee when they say so. */
export async function saveAmendment(ctx: Context, input: Amendment) {
  const sig = await loadOpenSig(ctx, input.sigId);
  authorize(ctx.actor, "charter.amend", { sigId: sig.id, communityId: sig.communityId });
  const base = await sectionsInForce(ctx, sig.id);
  const sections = amended(base, input.sections, input.language);
  const written = { sections, summary: input.summary, isCorrection: input.correction === "on" };
  const revisionId = await writeDraft(ctx, sig.id, written);
  const place = { sigId: sig.id, communityId: sig.communityId };
  if (input.intent === "save") await record(ctx, "charter.drafted", place);
  else await submit(ctx, revisionId, base);
  return { sig, intent: input.intent };
}

async function sectionsInForce(ctx: Context, sigId: string): Promise<CharterSections> {
  const inForce = await ctx.tx.charterRevision.findFirst({ where: { sigId, status: "IN_FORCE" } });
  return charterSections.parse(inForce?.sections ?? {});
}

type Written = { sections: CharterSections; summary: string; isCorrection: boolean };

async function writeDraft(ctx: Context, sigId: string, written: Written): Promise<string> {
  const [last, current] = await Promise.all([
    ctx.tx.charterRevision.findFirst({ where: { sigId }, orderBy: { number: "desc" } }),
    ctx.tx.charterRevision.findFirst({ where: { sigId, status: { in: [...open] } } }),
  ]);
  if (current) {
    await moveRevision(ctx, current, "save", written);
    return current.id;
  }
  const number = (last?.number ?? 0) + 1;
  const { id } = await ctx.tx.charterRevision
    .create({ data: { ...written, sigId, number, authorId: actingPerson(ctx), createdAt: ctx.now } })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Stale("charter", sigId) : error;
    });
  return id;
}

async function submit(ctx: Context, revisionId: string, base: CharterSections): Promise<void> {
  const { revision } = await lockRevision(ctx, revisionId);
  if (revision.summary === "") throw new Invalid({ summary: "required" });
  if (changedSections(base, charterSections.parse(revision.sections)).length === 0) {
    throw new Invalid({ [wholeForm]: "nothingChanged" });
  }
  await moveRevision(ctx, revision, "submit", { submittedAt: ctx.now });
  await record(ctx, "charter.submitted", aboutRevision(revision));
}

/** A lead throws a draft away. */
export async function discardAmendment(ctx: Context, { revisionId }: CharterStep) {
  const { revision, subject } = await lockRevision(ctx, revisionId);
  authorize(ctx.actor, "charter.discard", subject);
  const { count } = await ctx.tx.charterRevision.deleteMany({ where: { id: revisionId, status: "DRAFT" } });
  if (count === 0) throw new Stale("charter", revisionId);
  await record(ctx, "charter.discarded", aboutRevision(revision));
  return revision.sig;
}

/** A lead takes an amendment back that the committee has not decided on; a ballot on it is called off. */
export async function withdrawAmendment(ctx: Context, { revisionId }: CharterStep) {
  const { revision, subject } = await lockRevision(ctx, revisionId);
  authorize(ctx.actor, "charter.withdraw", subject);
  await takeBack(ctx, revision);
  return revision.sig;
}

async function takeBack(ctx: Context, revision: LoadedRevision): Promise<void> {
  await moveRevision(ctx, revision, "withdraw", { decidedAt: ctx.now });
  const fact = aboutRevision(revision);
  for (const { id } of revision.ballots) await callOffBallot(ctx, id, fact);
  await record(ctx, "charter.withdrawn", fact);
}

/** Ends the amendment of a SIG that ends: what was handed in is taken back, and a draft is thrown away. */
// exempt: authorize — called when a SIG is retired or merged, which has been authorized
export async function dropAmendmentOf(ctx: Context, sigId: string): Promise<void> {
  await ctx.tx.charterRevision.deleteMany({ where: { sigId, status: "DRAFT" } });
  const submitted = await ctx.tx.charterRevision.findFirst({ where: { sigId, status: "SUBMITTED" } });
  if (submitted) await takeBack(ctx, (await lockRevision(ctx, submitted.id)).revision);
}
