import type { Prisma } from "./generated/prisma/client.ts";

const name = { select: { name: true } } as const;

/** What a timeline shows of an event. */
export const timelineEntry = {
  id: true,
  name: true,
  at: true,
  data: true,
  actor: name,
  subject: name,
} as const satisfies Prisma.EventSelect;

/** The order of a timeline. Events of one moment keep the order in which they were recorded. */
export const newestFirst = [
  { at: "desc" },
  { id: "desc" },
] as const satisfies readonly Prisma.EventOrderByWithRelationInput[];
