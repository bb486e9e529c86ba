import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { dropMails } from "../deliveries/drop.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import type { EventName } from "../events.ts";
import type { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { takeBackSubscriptions } from "../lists/undo.ts";
import { authorize } from "../policy.ts";
import { recordUndone } from "../record.ts";
import { takeBackPlaces } from "../roster/undo.ts";
import { loadJoinRequest } from "./load.ts";
import { aboutNotice, aboutRequest, moveRequest } from "./move.ts";
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
  await moveRequest(ctx, request, "undo", { endedAt: null, noticeUntil: null }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Stale("joinRequest", id) : error; // they have asked again
  });
  await ctx.tx.joinRequestDecision.delete({ where: { requestId: id } });
  const { personId, sigId, communityId, listId, lists } = request;
  if (request.status === "APPROVED") {
    const listIds = listId ? [listId] : lists.map((list) => list.listId);
    await takeBackPlaces(ctx, { personId, sigId, communityId, at: decision.at });
    await takeBackSubscriptions(ctx, { personId, listIds, at: decision.at });
  }
  const undone = { name: eventOf(request.status), at: decision.at };
  const fact = request.status === "NOTICE" ? aboutNotice(request) : aboutRequest(request);
  const { undoesId } = await recordUndone(ctx, "joinRequest.undone", undone, fact);
  if (!(await dropMails(ctx, undoesId))) throw tooLate();
  return request;
}

/** The event of the decision that brought a request into a state. */
function eventOf(status: JoinRequestStatus): EventName {
  if (status === "DECLINED") return "joinRequest.declined";
  return status === "NOTICE" ? "joinRequest.announced" : "joinRequest.approved";
}
