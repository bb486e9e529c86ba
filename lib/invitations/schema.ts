import { z } from "zod";
import { emailAddress, id, optionalText, ticked } from "../fields.ts";
import { Locale } from "../generated/prisma/enums.ts";

export const invitationsAtOnce = 50;
export const invitationNoteLimit = 1000;

const addresses = optionalText(invitationsAtOnce * 255)
  .transform((value) => [
    ...new Set(
      value
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ])
  .refine((list) => list.every((one) => emailAddress.safeParse(one).success), { error: "email" })
  .refine((list) => list.length <= invitationsAtOnce, { error: "tooManyAddresses" });

/** Inviting people, by their addresses or as people the portal knows. */
export const invitationForm = z.strictObject({
  sigId: id,
  addresses,
  personId: z.literal("").or(id).default(""),
  locale: z.enum(Locale),
  note: optionalText(invitationNoteLimit),
});

export const invitationStep = z.strictObject({ invitationId: id });
export const acceptance = z.strictObject({ invitationId: id, codeOfConduct: ticked });

export type InvitationForm = z.output<typeof invitationForm>;
export type InvitationStep = z.output<typeof invitationStep>;
export type Acceptance = z.output<typeof acceptance>;
