import { z } from "zod";
import { Role } from "../generated/prisma/enums.ts";

/** What the mails about a SIG's life and its roster read of the event that they tell of. */
export type SigEvent = {
  sigId: string | null;
  subjectId: string | null;
  at: Date;
  data: unknown;
  actor: { name: string } | null;
};

/** The role that an event is about, when it is about one. */
export const roleData = z.object({ role: z.enum(Role).nullable().default(null) });
