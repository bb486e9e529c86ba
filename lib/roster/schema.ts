import { z } from "zod";
import { id, optionalText, text, ticked } from "../fields.ts";
import { Role } from "../generated/prisma/enums.ts";

export const endReasonLimit = 1000;

/** Joining a SIG that is open to everybody. */
export const openJoin = z.strictObject({ sigId: id, codeOfConduct: ticked });

export const leaving = z.strictObject({ sigId: id });

/** Somebody of the community, and the SIG whose roster it is about. */
export const addition = z.strictObject({ sigId: id, personId: id });
export const ending = addition.extend({ reason: text(endReasonLimit) });
export const appointment = addition.extend({ role: z.enum(Role) });
export const roleEnding = z.strictObject({ roleTermId: id, emeritus: z.literal("on").optional() });
export const termRenewal = z.strictObject({ roleTermId: id });

/** Who takes over: a member, or the community's steering committee. */
export const handover = z.strictObject({ sigId: id, to: z.literal("steering").or(id) });

/** The part of a roster that is looked at: of whom, how far down, and the person to change something about. */
export const rosterPart = z.object({
  show: z.enum(["former"]).optional().catch(undefined),
  q: optionalText(100).catch(""),
  after: id.optional().catch(undefined),
  person: id.optional().catch(undefined),
});

export type OpenJoin = z.output<typeof openJoin>;
export type Leaving = z.output<typeof leaving>;
export type Addition = z.output<typeof addition>;
export type Ending = z.output<typeof ending>;
export type RoleAppointment = z.output<typeof appointment>;
export type TermRenewal = z.output<typeof termRenewal>;
export type RoleEnding = z.output<typeof roleEnding>;
export type Handover = z.output<typeof handover>;
export type RosterPart = z.output<typeof rosterPart>;
