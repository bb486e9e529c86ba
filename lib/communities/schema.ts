import { z } from "zod";
import {
  calendarDay,
  emailAddress,
  id,
  optionalEmailAddress,
  optionalText,
  optionalWebAddress,
  slug,
  text,
  textPerLanguage,
  webAddress,
  wholeNumber,
} from "../fields.ts";
import { Appointer } from "../generated/prisma/enums.ts";
import { timeZones } from "../people/time-zones.ts";
import { linkRows } from "../sigs/schema.ts";

export const nameLimit = 120;
export const summaryLimit = 400;
export const proseLimit = 10_000;
export const lineLimit = 200;

/** OKLCH hues that a community can choose for its accent. */
export const accentHues = { red: 25, orange: 55, green: 150, teal: 190, blue: 250, violet: 295, pink: 350 };

const accentHue = z
  .literal("")
  .transform(() => null)
  .or(wholeNumber({ min: 0, max: 359 }))
  .default(null);

const facts = {
  name: textPerLanguage(nameLimit),
  summary: textPerLanguage(summaryLimit),
  about: textPerLanguage(proseLimit),
  codeOfConductUrl: webAddress,
  codeOfConductVersion: text(40),
  adminContact: optionalEmailAddress,
  playbookUrl: optionalWebAddress,
  timeZone: z.enum(timeZones),
  accentHue,
};

/** A new community, and who is to chair its steering committee. */
export const founding = z.strictObject({
  ...facts,
  slug,
  chair: z
    .strictObject({ name: text(lineLimit), email: emailAddress, affiliation: optionalText(lineLimit) })
    .prefault({}),
});

/** What a community says of itself. */
export const aboutForm = z.strictObject({
  ...facts,
  communityId: id,
  joining: textPerLanguage(proseLimit),
  proposing: textPerLanguage(proseLimit),
  links: linkRows,
});

const year = 365;

/** The rules that are numbers, in the order of the form: a line here puts a column of Community on it. */
export const numberRules = {
  supportersNeeded: { group: "proposals", min: 0, max: 100 },
  minimumLeads: { group: "proposals", min: 1, max: 8 },
  proposalExpiryDays: { group: "proposals", min: 1, max: year },
  commentPeriodDays: { group: "proposals", min: 1, max: 90 },
  ballotDays: { group: "ballots", min: 1, max: 90 },
  quorumPercent: { group: "ballots", min: 1, max: 100 },
  thresholdPercent: { group: "ballots", min: 50, max: 100 },
  noticePeriodDays: { group: "ballots", min: 1, max: 90 },
  leadNoticeDays: { group: "leads", min: 0, max: 90 },
  answerDueDays: { group: "requests", min: 1, max: 90 },
  coLeadsAfterDays: { group: "requests", min: 0, max: 90 },
  steeringAfterDays: { group: "requests", min: 0, max: 90 },
  requestExpiryDays: { group: "requests", min: 2, max: year },
} as const satisfies Record<string, { group: RuleGroup; min: number; max: number }>;

export const ruleGroups = ["proposals", "ballots", "leads", "requests"] as const;
export type RuleGroup = (typeof ruleGroups)[number];
export type NumberRule = keyof typeof numberRules;

export const numberRuleNames = Object.keys(numberRules) as NumberRule[];
export const longestTermMonths = 120;

const numbers = Object.fromEntries(
  numberRuleNames.map((rule) => [rule, wholeNumber(numberRules[rule])]),
) as Record<NumberRule, ReturnType<typeof wholeNumber>>;

/** The rules by which a community decides. */
export const rulesForm = z
  .strictObject({
    communityId: id,
    ...numbers,
    leadsAppointedBy: z.enum(Appointer),
    leadTermMonths: z
      .literal("")
      .transform(() => null)
      .or(wholeNumber({ min: 1, max: longestTermMonths }))
      .default(null),
    ballotsPublic: z.enum(["yes", "no"]).transform((value) => value === "yes"),
  })
  .refine((rules) => rules.steeringAfterDays >= rules.coLeadsAfterDays, {
    error: "steeringBeforeCoLeads",
    path: ["steeringAfterDays"],
  })
  .refine((rules) => rules.requestExpiryDays > rules.answerDueDays + rules.steeringAfterDays, {
    error: "lapsesTooSoon",
    path: ["requestExpiryDays"],
  });

/** Seating somebody of the community, or whoever owns an address. */
export const seatForPerson = z.strictObject({
  communityId: id,
  personId: id,
  affiliation: optionalText(lineLimit),
});
export const seatForAddress = z.strictObject({
  communityId: id,
  name: text(lineLimit),
  email: emailAddress,
  affiliation: optionalText(lineLimit),
});
export const seatEnding = z.strictObject({ seatId: id, day: calendarDay });
export const chairHandover = z.strictObject({ seatId: id });

export type Founding = z.output<typeof founding>;
export type AboutForm = z.output<typeof aboutForm>;
export type RulesForm = z.output<typeof rulesForm>;
export type SeatForPerson = z.output<typeof seatForPerson>;
export type SeatForAddress = z.output<typeof seatForAddress>;
export type SeatEnding = z.output<typeof seatEnding>;
export type ChairHandover = z.output<typeof chairHandover>;
