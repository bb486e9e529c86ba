import { z } from "zod";
import { id, optionalText } from "../fields.ts";
import { Locale } from "../generated/prisma/enums.ts";
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

export const sectionLimit = 20_000;
export const summaryLimit = 2000;

const sectionTexts = z.strictObject({
  objective: optionalText(sectionLimit),
  inScope: optionalText(sectionLimit),
  outOfScope: optionalText(sectionLimit),
  membership: optionalText(sectionLimit),
  resources: optionalText(sectionLimit),
  contacts: optionalText(sectionLimit),
  codeOfConduct: optionalText(sectionLimit),
} satisfies Record<CharterSectionKey, unknown>);

/** What the leads write: every section in the charter's original language, what changes and why, and whether it is a small correction. */
export const amendment = z.strictObject({
  sigId: id,
  language: z.enum(Locale),
  sections: sectionTexts,
  summary: optionalText(summaryLimit),
  correction: z.literal("on").optional(),
  intent: z.enum(["save", "submit"]),
});

export const charterStep = z.strictObject({ revisionId: id });

/** The chair's word on a small correction. */
export const correction = charterStep.extend({ note: optionalText(summaryLimit) });

export type SectionTexts = z.output<typeof sectionTexts>;
export type Amendment = z.output<typeof amendment>;
export type CharterStep = z.output<typeof charterStep>;
export type Correction = z.output<typeof correction>;
