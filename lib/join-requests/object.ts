import { actingPerson, type Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, Stale, wholeForm } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { loadAnnounced } from "./load.ts";
import { aboutNotice, moveRequest } from "./move.ts";
import { deadlines } from "./rules.ts";
import type { Objection } from "./schema.ts";

/** Somebody of the SIG or of the committee objects to an approval while it stands in public notice, once and with a reason: the request is decided anew. */
export async function objectToRequest(ctx: Context, { requestId, reason }: Objection) {
  const { request, subject } = await loadAnnounced(ctx, requestId);
  authorize(ctx.actor, "joinRequest.object", subject);
  if (request.noticeUntil && request.noticeUntil <= ctx.now) throw new Stale("joinRequest", requestId);
  await moveRequest(ctx, request, "object", { ...deadlines(ctx.now, request.community), noticeUntil: null });
  await ctx.tx.joinRequestMessage
    .create({
      data: { requestId, kind: "OBJECTION", body: reason, authorId: actingPerson(ctx), at: ctx.now },
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? new Invalid({ [wholeForm]: "objectedBefore" }) : error;
    });
  await record(ctx, "joinRequest.objected", aboutNotice(request));
  await ctx.tx.joinRequestDecision.delete({ where: { requestId } });
  return request;
}
