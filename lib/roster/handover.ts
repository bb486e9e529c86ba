import { openChecklist } from "../checklists/commands.ts";
import type { Context } from "../command.ts";
import { reachable } from "../people/rules.ts";
import { leadingRoles } from "./rules.ts";

const leading = { until: null, role: { in: [...leadingRoles] } };

/** Opens the handover to somebody who begins to lead; who leads already takes nothing over. */
export async function openHandoverTo(
  ctx: Context,
  { sigId, personId }: { sigId: string; personId: string },
): Promise<void> {
  if ((await ctx.tx.roleTerm.count({ where: { sigId, personId, ...leading } })) > 0) return;
  await openChecklist(ctx, { sigId, occasion: "HANDOVER", successorId: personId, ownerId: personId });
}

/** Opens the handover from a lead to whomever they named, also when that one leads already. */
export async function openHandoverBetween(
  ctx: Context,
  { sigId, predecessorId, successorId }: { sigId: string; predecessorId: string; successorId: string },
): Promise<void> {
  const people = { predecessorId, successorId, ownerId: successorId };
  await openChecklist(ctx, { sigId, occasion: "HANDOVER", ...people });
}

/** Opens the handover from somebody who has ceased to lead, to the first lead who is left, else to the committee. */
export async function openHandoverFrom(ctx: Context, sigId: string, predecessorId: string): Promise<void> {
  if ((await ctx.tx.roleTerm.count({ where: { sigId, personId: predecessorId, ...leading } })) > 0) return;
  const owner = await ctx.tx.roleTerm.findFirst({
    where: { sigId, ...leading, person: reachable },
    orderBy: [{ order: "asc" }, { id: "asc" }],
  });
  const looksAfter = owner ? { ownerId: owner.personId } : {};
  await openChecklist(ctx, { sigId, occasion: "HANDOVER", predecessorId, ...looksAfter });
}
