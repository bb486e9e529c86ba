import { z } from "zod";
import { id } from "../fields.ts";
import { type ChecklistOccasion, ChecklistTask } from "../generated/prisma/enums.ts";

/** What has to be done outside the portal on each occasion, in the order in which one does it. */
export const tasksOf = {
  FORMATION: ["FIRST_MEETING", "LINKS_CONFIRMED"],
  HANDOVER: ["REPOSITORIES", "LIST_OWNERS", "MEETINGS", "CHANNELS"],
  CLOSURE: ["LISTS_ARCHIVED", "LINKS_UPDATED", "SUCCESSOR_NAMED"],
} as const satisfies Record<ChecklistOccasion, readonly ChecklistTask[]>;

/** Saying that something on a checklist is done. */
export const tick = z.strictObject({ checklistId: id, task: z.enum(ChecklistTask) });

export type Tick = z.output<typeof tick>;
