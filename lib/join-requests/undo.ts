import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { dropMails } from "../deliveries/drop.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import { takeBackSubscriptions } from "../lists/undo.ts";
import { authorize } from "../policy.ts";
import { recordUndone } from "../record.ts";
import { takeBackPlaces } from "../roster/undo.ts";
import { loadJoinRequest } from "./load.ts";
import { aboutRequest, moveRequest } from "./move.ts";
import { canStillUndo } from "./rules.ts";
import type { Undo } from "./schema.ts";

const tooLate = () => new Invalid({ [wholeForm]: "undoTooLate" });

/** Whoever decided takes the decision back within ten seconds, before any mail of it is sent: the request waits again. */
export async function undoDecision(ctx: Context, { id }: Undo) {
  const { request, subject } = await loadJoinRequest(ctx, id);
  const decision = await ctx.tx.joinRequestDecision.findUnique({ where: { requestId: id } });
  if (!decision) throw new Stale("joinRequest", id);
  authorize(ctx.actor, "joinRequest.undo", { ...subject, deciderId: decision.deciderId });
  if (!canStillUndo(decision.at, ctx.now)) throw tooLate();
  await moveRequest(ctx, request, "undo", { endedAt: null }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Stale("joinRequest", id) : error; // they have asked again
  });
  await ctx.tx.joinRequestDecision.delete({ where: { requestId: id } });
  const { personId, sigId, communityId, listId, lists } = request;
  if (decision.outcome === "APPROVED") {
    const listIds = listId ? [listId] : lists.map((list) => list.listId);
    await takeBackPlaces(ctx, { personId, sigId, communityId, at: decision.at });
    await takeBackSubscriptions(ctx, { personId, listIds, at: decision.at });
  }
  const undone = {
    name: decision.outcome === "APPROVED" ? "joinRequest.approved" : "joinRequest.declined",
    at: decision.at,
  } as const;
  const { undoesId } = await recordUndone(ctx, "joinRequest.undone", undone, aboutRequest(request));
  if (!(await dropMails(ctx, undoesId))) throw tooLate();
  return request;
}
