import { createHash } from "node:crypto";
import { loadActor } from "../actor.ts";
import type { Context } from "../command.ts";
import { isUniqueViolation } from "../database-errors.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { approveJoinRequest, declineJoinRequest } from "./commands.ts";
import { type DecisionLink, readDecisionToken } from "./decision-token.ts";
import type { LinkDecision } from "./schema.ts";

/** Whoever holds the link of a decider's mail decides its request once, as that decider and with no other rights than theirs. */
export async function decideByLink(ctx: Context, { token, outcome, note }: LinkDecision) {
  authorize(ctx.actor, "decisionLink.use");
  const link = readDecisionToken(token);
  if (!link) throw new NotFound("decisionLink");
  if (link.expires < ctx.now) throw new Stale("joinRequest", link.requestId);
  if (outcome === "decline" && !note) throw new Invalid({ note: "required" });
  const asDecider = { ...ctx, actor: await loadActor(ctx.tx, link.personId) };
  await spendLink(asDecider, token, link);
  const decision = { id: link.requestId, note };
  const decide = outcome === "approve" ? approveJoinRequest : declineJoinRequest;
  await decide(asDecider, decision);
  return { token };
}

async function spendLink(ctx: Context, token: string, link: DecisionLink): Promise<void> {
  const tokenHash = createHash("sha256").update(token).digest("base64url");
  await ctx.tx.usedDecisionLink.create({ data: { tokenHash, at: ctx.now } }).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Stale("joinRequest", link.requestId) : error;
  });
  await record(ctx, "decisionLink.used", { joinRequestId: link.requestId });
}
