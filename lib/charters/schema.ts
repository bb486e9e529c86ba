import { z } from "zod";
import { localizedText } from "../localized-text.ts";

/** The sections of a charter in the order in which it is read. */
export const charterSectionKeys = [
  "objective",
  "inScope",
  "outOfScope",
  "membership",
  "resources",
  "contacts",
  "codeOfConduct",
] as const;

export type CharterSectionKey = (typeof charterSectionKeys)[number];

/** A charter's sections, each in Markdown; a section that was not written is absent. */
export const charterSections = z.strictObject({
  objective: localizedText.optional(),
  inScope: localizedText.optional(),
  outOfScope: localizedText.optional(),
  membership: localizedText.optional(),
  resources: localizedText.optional(),
  contacts: localizedText.optional(),
  codeOfConduct: localizedText.optional(),
} satisfies Record<CharterSectionKey, unknown>);

export type CharterSections = z.infer<typeof charterSections>;
