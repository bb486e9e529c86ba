import type { Context } from "../command.ts";
import { record } from "../record.ts";
import { aboutRequest, ended, moveRequest } from "./move.ts";
import { undecided } from "./state.ts";

/** Ends the undecided requests of a SIG that ends; whoever asked is told. */
// exempt: authorize — called when a SIG is retired or merged, which has been authorized
export async function closeRequestsOf(ctx: Context, sigId: string): Promise<void> {
  const requests = await ctx.tx.joinRequest.findMany({ where: { sigId, status: { in: [...undecided] } } });
  for (const request of requests) {
    await moveRequest(ctx, request, "close", ended(ctx));
    await record(ctx, "joinRequest.closed", aboutRequest(request));
  }
}
