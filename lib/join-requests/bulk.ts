import type { Actor } from "../actor.ts";
import { run } from "../command.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import type { JoinRequestOutcome } from "../generated/prisma/enums.ts";
import { log } from "../log.ts";
import { approveJoinRequest, declineJoinRequest } from "./commands.ts";
import { whoDecided } from "./queries.ts";
import type { Bulk } from "./schema.ts";
import { undoDecision } from "./undo.ts";

/** What became of one of many requests. */
export type BulkResult =
  | { result: "done" | "stale" | "notAllowed" | "doubt" | "tooLate" | "failed" }
  | { result: "decided"; name: string; outcome: JoinRequestOutcome; at: Date };

export type BulkReport = { id: string; became: BulkResult }[];

/** Takes the same decision on many requests, or takes it back, each in a transaction of its own: one refusal holds up no other. */
export async function decideMany(
  actor: Actor,
  { verb, selected, decided, note }: Bulk,
  clock = () => new Date(),
): Promise<{ report: BulkReport; tags: string[] }> {
  const report: BulkReport = [];
  const tags = new Set<string>();
  for (const id of new Set(verb === "undo" ? decided : selected)) {
    try {
      const done = await decideOne(actor, verb, { id, note }, clock());
      for (const tag of done.tags) tags.add(tag);
      report.push({ id, became: { result: "done" } });
    } catch (error) {
      report.push({ id, became: await refusalOf(error, id) });
    }
  }
  return { report, tags: [...tags] };
}

function decideOne(actor: Actor, verb: Bulk["verb"], input: { id: string; note: string }, now: Date) {
  if (verb === "undo") return run(actor, undoDecision, input, now);
  return run(actor, verb === "approve" ? approveJoinRequest : declineJoinRequest, input, now);
}

async function refusalOf(error: unknown, id: string): Promise<BulkResult> {
  if (error instanceof NotAllowed || error instanceof NotFound) return { result: "notAllowed" };
  if (error instanceof Invalid) return { result: "doubtsRead" in error.fields ? "doubt" : "tooLate" };
  if (error instanceof Stale) {
    const decision = await whoDecided(id);
    return decision ? { result: "decided", ...decision } : { result: "stale" };
  }
  log.error({ err: error, joinRequest: id }, "a decision among many failed");
  return { result: "failed" };
}
