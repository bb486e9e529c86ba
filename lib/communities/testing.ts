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

/** The form of the rules as it is typed: five supporters, and ballots in which nobody may object. */
export const rulesAsTyped = {
  ...{ supportersNeeded: "5", minimumLeads: "2", proposalExpiryDays: "30", commentPeriodDays: "7" },
  ...{ ballotDays: "7", quorumPercent: "50", thresholdPercent: "100", noticePeriodDays: "7" },
  ...{ answerDueDays: "7", coLeadsAfterDays: "2", steeringAfterDays: "5", requestExpiryDays: "30" },
  ...{ leadsAppointedBy: "LEADS", leadNoticeDays: "0", leadTermMonths: "", ballotsPublic: "yes" },
};
