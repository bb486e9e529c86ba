import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { can } from "../policy.ts";
import { tasksOf } from "./schema.ts";

const name = { select: { name: true } } as const;

const shown = {
  items: { include: { owner: name, doneBy: name } },
  predecessor: name,
  successor: name,
  sig: { select: { id: true, slug: true, name: true, communityId: true } },
} as const satisfies Prisma.ChecklistInclude;

async function find(actor: Actor, where: Prisma.ChecklistWhereInput) {
  const lists = await db.checklist.findMany({
    where: { ...where, closedAt: null },
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    include: shown,
  });
  return lists.map(({ items, ...list }) => {
    const inOrder: readonly string[] = tasksOf[list.occasion];
    const { id: sigId, communityId } = list.sig;
    return {
      ...list,
      items: items
        .toSorted((a, b) => inOrder.indexOf(a.task) - inOrder.indexOf(b.task))
        .map((item) => ({
          ...item,
          mayTick: can(actor, "checklist.tick", { sigId, communityId, ownerId: item.ownerId ?? undefined }),
        })),
    };
  });
}

/** What is still to be done outside the portal in a SIG that changes its leads or ends. */
export function openChecklistsOf(actor: Actor, sigId: string) {
  return find(actor, { sigId, occasion: { not: "FORMATION" } });
}

/** What is still to be done outside the portal anywhere in a community, the oldest first. */
export function openChecklistsIn(actor: Actor, communityId: string) {
  return find(actor, { sig: { communityId } });
}

export type OpenChecklist = Awaited<ReturnType<typeof openChecklistsIn>>[number];
