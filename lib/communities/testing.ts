import type { Founding } from "./schema.ts";

const inEnglish = (en: string) => ({ en, ko: "", zh: "" });

/** A form that founds a community whose chair is Noor. */
export const foundingForm = (slug: string): Founding => ({
  slug,
  name: inEnglish("Arboretum"),
  summary: inEnglish("Trees and those who tend them."),
  about: inEnglish("Everything about trees."),
  codeOfConductUrl: "https://example.org/conduct",
  codeOfConductVersion: "1",
  adminContact: "",
  playbookUrl: "",
  timeZone: "UTC",
  accentHue: null,
  chair: { name: "Noor", email: "noor@example.org", affiliation: "Arm" },
});
