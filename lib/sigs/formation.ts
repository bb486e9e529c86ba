import type { Database } from "../db.ts";
import { leadingRoles } from "../roster/rules.ts";

/** What has to be so before a SIG is active. The first two the portal sees by itself. */
export type FormationStep = {
  step: "LEADS_CLAIMED" | "LIST_EXISTS" | "FIRST_MEETING" | "LINKS_CONFIRMED";
  isDone: boolean;
};

/** How far a SIG in formation has come. A list counts as missing while it is only planned. */
export async function formationOf(tx: Database, sigId: string) {
  const [leads, plannedLists, checklist] = await Promise.all([
    tx.roleTerm.findMany({
      where: { sigId, until: null, role: { in: [...leadingRoles] } },
      select: { person: { select: { name: true, user: { select: { id: true } } } } },
    }),
    tx.mailingList.findMany({ where: { sigId, isPlanned: true }, select: { id: true, name: true } }),
    tx.checklist.findFirst({ where: { sigId, occasion: "FORMATION" }, include: { items: true } }),
  ]);
  const unclaimed = leads.filter(({ person }) => person.user === null).map(({ person }) => person.name);
  const isTicked = (task: string) => checklist?.items.find((item) => item.task === task)?.doneAt != null;
  const steps: FormationStep[] = [
    { step: "LEADS_CLAIMED", isDone: leads.length > 0 && unclaimed.length === 0 },
    { step: "LIST_EXISTS", isDone: plannedLists.length === 0 },
    { step: "FIRST_MEETING", isDone: isTicked("FIRST_MEETING") },
    { step: "LINKS_CONFIRMED", isDone: isTicked("LINKS_CONFIRMED") },
  ];
  return { checklistId: checklist?.id, steps, unclaimed, plannedLists };
}

export type Formation = Awaited<ReturnType<typeof formationOf>>;
