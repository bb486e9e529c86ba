import { dropAmendmentOf } from "../charters/amend.ts";
import { openChecklist } from "../checklists/commands.ts";
import type { Context } from "../command.ts";
import { revokeInvitationsOf } from "../invitations/close.ts";
import { closeRequestsOf } from "../join-requests/close.ts";
import type { Locale } from "../locales.ts";
import { inOneLanguage } from "../localized-text.ts";
import { record } from "../record.ts";
import { endRoster } from "../roster/terms.ts";
import { aboutSig, loadSig, moveSig } from "./move.ts";
import { takesPart } from "./state.ts";

type Ending = { aboutSigId: string; mergeIntoId: string | null };

/**
 * Whether the SIG still lives that is to end, and the one that is to take over, if there is to be one. Waits for everything
 * under way in them, and keeps anything new from beginning, until the transaction ends.
 */
export async function canEnd(ctx: Context, { aboutSigId, mergeIntoId }: Ending): Promise<boolean> {
  const ids = mergeIntoId ? [aboutSigId, mergeIntoId] : [aboutSigId];
  // In the order in which a ballot on a charter takes them, so that nobody waits for each other.
  await ctx.tx
    .$executeRaw`SELECT FROM "CharterRevision" WHERE "sigId" = ANY (${ids}::text[]) ORDER BY id FOR NO KEY UPDATE`;
  await ctx.tx.$executeRaw`SELECT FROM "Sig" WHERE id = ANY (${ids}::text[]) ORDER BY id FOR UPDATE`;
  const sigs = await ctx.tx.sig.findMany({ where: { id: { in: ids } }, select: { status: true } });
  return sigs.length === ids.length && sigs.every(({ status }) => takesPart(status));
}

type Accepted = Ending & { id: string; language: Locale; why: string };

/** Ends a SIG as an accepted proposal asks, in another or for good. Its roster and its open requests end with it. */
// exempt: authorize — called by acceptProposal, which has authorized it and knows by canEnd that it can be done
export async function endSig(ctx: Context, proposal: Accepted): Promise<void> {
  const { aboutSigId: sigId, mergeIntoId } = proposal;
  const sig = await loadSig(ctx, sigId);
  const statusReason = inOneLanguage(proposal.language, proposal.why);
  const fact = { ...aboutSig(sig), proposalId: proposal.id };
  if (mergeIntoId) {
    const successor = await loadSig(ctx, mergeIntoId);
    await moveSig(ctx, sig, "merge", { mergedIntoId: mergeIntoId, statusReason });
    await record(ctx, "sig.merged", { ...fact, data: { into: successor.slug } });
    await record(ctx, "sig.tookOver", { ...fact, ...aboutSig(successor), data: { from: sig.slug } });
  } else {
    await moveSig(ctx, sig, "retire", { statusReason });
    await record(ctx, "sig.retired", fact);
  }
  await dropAmendmentOf(ctx, sigId);
  await closeRequestsOf(ctx, sigId);
  await revokeInvitationsOf(ctx, sigId);
  await endRoster(ctx, sigId);
  const done = mergeIntoId ? (["SUCCESSOR_NAMED"] as const) : [];
  await openChecklist(ctx, { sigId, occasion: "CLOSURE", done });
}
