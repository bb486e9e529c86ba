import { openBallot } from "../ballots/open.ts";
import type { BallotSubject } from "../ballots/subject.ts";
import { actingPerson, type Context } from "../command.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import type { BallotOutcome, RecusalGround } from "../generated/prisma/enums.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { urls } from "../urls.ts";
import { aboutRevision, type LoadedRevision, lockRevision } from "./load.ts";
import { moveRevision } from "./move.ts";
import type { CharterStep, Correction } from "./schema.ts";
import { takes } from "./state.ts";

/** The chair puts an amendment to the committee; its author and the SIG's leads take no part. It is no small correction then. */
export async function openCharterBallot(ctx: Context, { revisionId }: CharterStep) {
  const { revision, subject } = await lockRevision(ctx, revisionId);
  authorize(ctx.actor, "charter.openBallot", subject);
  await moveRevision(ctx, revision, "openBallot", { isCorrection: false });
  const leads = subject.concernedLeadIds.map((id): [string, RecusalGround] => [id, "LEAD"]);
  const author: [string, RecusalGround][] = revision.authorId ? [[revision.authorId, "PROPOSER"]] : [];
  await openBallot(ctx, {
    communityId: revision.sig.communityId,
    about: { charterRevisionId: revisionId },
    fact: aboutRevision(revision),
    stakes: new Map([...leads, ...author]),
  });
  return revision.sig;
}

/** The chair, without a stake, alone puts a small correction in force. It is marked as one for good. */
export async function approveCorrection(ctx: Context, { revisionId, note }: Correction) {
  const { revision, subject } = await lockRevision(ctx, revisionId);
  authorize(ctx.actor, "charter.correct", subject);
  if (!takes(revision.status, "correct") || revision.ballots.length > 0)
    throw new Stale("charter", revisionId);
  if (!revision.isCorrection) throw new Invalid({ [wholeForm]: "noCorrection" });
  const decided = { decidedById: actingPerson(ctx), decisionNote: note };
  await putInForce(ctx, revision, "correct", decided);
  return revision.sig;
}

/** An amendment as the subject of its ballot. */
export async function charterOnBallot(ctx: Context, revisionId: string): Promise<BallotSubject> {
  const { revision } = await lockRevision(ctx, revisionId);
  const { slug, community } = revision.sig;
  return {
    fact: aboutRevision(revision),
    page: (locale) => urls.amendCharter(locale, community.slug, slug),
    conclude: (within, outcome) => concludeBallot(within, revision, outcome),
  };
}

/** Without an outcome the amendment waits for another ballot. */
async function concludeBallot(ctx: Context, revision: LoadedRevision, outcome: BallotOutcome): Promise<void> {
  if (outcome === "PASSED") return putInForce(ctx, revision, "approve");
  if (outcome === "UNDECIDED") return;
  await moveRevision(ctx, revision, "reject", { decidedAt: ctx.now });
  await record(ctx, "charter.rejected", aboutRevision(revision));
}

type Decided = { decidedById?: string; decisionNote?: string };

async function putInForce(
  ctx: Context,
  revision: LoadedRevision,
  verb: "approve" | "correct",
  decided: Decided = {},
): Promise<void> {
  const before = await ctx.tx.charterRevision.findFirst({
    where: { sigId: revision.sigId, status: "IN_FORCE" },
  });
  if (before) await moveRevision(ctx, before, "supersede");
  await moveRevision(ctx, revision, verb, { ...decided, decidedAt: ctx.now, inForceFrom: ctx.now });
  await record(ctx, "charter.cameIntoForce", aboutRevision(revision));
}
