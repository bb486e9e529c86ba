import type { Context } from "../command.ts";
import { record } from "../record.ts";
import { aboutRequest, ended, moveRequest } from "./move.ts";
import { notEnded } from "./state.ts";

/** Ends the requests of a SIG that ends, also those in public notice; whoever asked is told. */
// exempt: authorize — called when a SIG is retired or merged, which has been authorized
export async function closeRequestsOf(ctx: Context, sigId: string): Promise<void> {
  const requests = await ctx.tx.joinRequest.findMany({ where: { sigId, status: { in: [...notEnded] } } });
  for (const request of requests) {
    await moveRequest(ctx, request, "close", ended(ctx));
    await ctx.tx.joinRequestDecision.deleteMany({ where: { requestId: request.id } }); // while in notice it has one
    await record(ctx, "joinRequest.closed", aboutRequest(request));
  }
}
