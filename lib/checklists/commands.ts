import { actingPerson, type Context } from "../command.ts";
import { NotFound, Stale } from "../errors.ts";
import type { ChecklistOccasion, ChecklistTask } from "../generated/prisma/enums.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import { confirmLinks } from "../sigs/links.ts";
import { type Tick, tasksOf } from "./schema.ts";

type NewChecklist = {
  sigId: string;
  occasion: ChecklistOccasion;
  ownerId?: string; // of everything on it
  predecessorId?: string;
  successorId?: string;
  done?: readonly ChecklistTask[]; // what the portal has done by itself
};

/** Lists what has to be done outside the portal now, and who looks after it. */
// exempt: authorize, record — the commands that call it have authorized and record what the list is the consequence of
export async function openChecklist(ctx: Context, { ownerId, done = [], ...list }: NewChecklist) {
  const items = tasksOf[list.occasion].map((task) => ({
    task,
    ownerId: ownerId ?? null,
    doneAt: done.some((one) => one === task) ? ctx.now : null,
  }));
  await ctx.tx.checklist.create({ data: { ...list, openedAt: ctx.now, items: { create: items } } });
}

/** Closes the list of a SIG that is formed. */
// exempt: authorize, record — called by activateSig, which has authorized and records it
export async function closeFormation(ctx: Context, sigId: string): Promise<void> {
  await ctx.tx.checklist.updateMany({
    where: { sigId, occasion: "FORMATION", closedAt: null },
    data: { closedAt: ctx.now },
  });
}

/** Removes the list of a handover that was taken back. */
// exempt: authorize, record — called when an approval is undone, which records it
export async function dropHandover(ctx: Context, sigId: string, successorId: string, at: Date) {
  await ctx.tx.checklist.deleteMany({ where: { sigId, successorId, occasion: "HANDOVER", openedAt: at } });
}

/** A lead, a steering member or whoever looks after it says that something is done. The last thing closes the list, but for a formation's. */
export async function tickTask(ctx: Context, { checklistId, task }: Tick) {
  const item = await ctx.tx.checklistItem.findUnique({
    where: { checklistId_task: { checklistId, task } },
    include: { checklist: { include: { sig: { include: { community: true } } } } },
  });
  if (!item) throw new NotFound("checklist");
  const { sig, occasion } = item.checklist;
  const place = { sigId: sig.id, communityId: sig.communityId };
  authorize(ctx.actor, "checklist.tick", { ...place, ownerId: item.ownerId ?? undefined });
  const { count } = await ctx.tx.checklistItem.updateMany({
    where: { checklistId, task, doneAt: null, checklist: { closedAt: null } },
    data: { doneAt: ctx.now, doneById: actingPerson(ctx) },
  });
  if (count === 0) throw new Stale("checklist", checklistId);
  if (task === "LINKS_CONFIRMED") await confirmLinks(ctx, sig.id);
  if (occasion !== "FORMATION") await closeWhenDone(ctx, checklistId);
  await record(ctx, "checklist.ticked", { ...place, data: { occasion, task } });
  return sig;
}

/** Of two who tick the last two things at the same moment the second one sees both: its list was locked by the first. */
async function closeWhenDone(ctx: Context, id: string): Promise<void> {
  await ctx.tx.$executeRaw`SELECT FROM "Checklist" WHERE id = ${id} FOR NO KEY UPDATE`;
  await ctx.tx.checklist.updateMany({
    where: { id, items: { none: { doneAt: null } } },
    data: { closedAt: ctx.now },
  });
}
