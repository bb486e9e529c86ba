import { z } from "zod";
import {
  calendarDay,
  enumValue,
  id,
  many,
  optionalEmailAddress,
  optionalLinkAddress,
  optionalText,
  optionalWebAddress,
  single,
  slug,
  text,
  textPerLanguage,
} from "../fields.ts";
import { JoinPolicy, LinkType, Locale, SigKind, SigStatus } from "../generated/prisma/enums.ts";

// A query is typed by people and found in links: what is unknown in it is left out, never an error.
const words = z.preprocess(
  single,
  z
    .string()
    .transform((value) => value.slice(0, 200).toWellFormed().replaceAll("\u0000", "").normalize("NFC").trim())
    .catch(""),
);

function oneOf<Values extends Record<string, string>>(values: Values) {
  return z.preprocess(enumValue, z.enum(values).optional().catch(undefined));
}

/** What a reader asks of a SIG directory in its address. */
export const sigFilters = z.object({
  q: words,
  tag: words.transform((value) => value || undefined),
  lead: z.preprocess(single, z.uuid().optional().catch(undefined)),
  status: oneOf(SigStatus),
  policy: oneOf(JoinPolicy),
  kind: oneOf(SigKind),
  view: z.preprocess(single, z.enum(["cards", "table"]).catch("cards")),
  page: z.preprocess(single, z.coerce.number().int().min(1).max(1000).catch(1)),
});

export type SigFilters = z.output<typeof sigFilters>;

export const noFilters: SigFilters = sigFilters.parse({});

export const statusReasonLimit = 2000;

/** A day of the calendar; none when the field was left empty. */
const optionalDay = z
  .literal("")
  .transform(() => null)
  .or(calendarDay.transform((day) => new Date(day)))
  .default(null);

export const sigStep = z.strictObject({ sigId: id });
export const pausing = z.strictObject({
  sigId: id,
  reason: text(statusReasonLimit),
  language: z.enum(Locale), // of the page that it was written on
  expectedReturn: optionalDay,
});

const lineLimit = 200;
export const mostLeads = 8;
export const mostLinks = 20;
export const sigNameLimit = lineLimit;
export const sigSummaryLimit = 400;

const linkRow = z.strictObject({
  type: z.enum(LinkType).default("WEBSITE"),
  label: optionalText(lineLimit),
  url: optionalWebAddress,
});

/** Links as rows of a form; a row without an address is none. */
export const linkRows = many(linkRow, mostLinks).transform((rows) => rows.filter(({ url }) => url !== ""));

const leadRow = z.strictObject({
  name: optionalText(lineLimit),
  affiliation: optionalText(lineLimit),
  email: optionalEmailAddress,
});

/** A SIG that existed before its community came here. */
export const sigImport = z.strictObject({
  communityId: id,
  language: z.enum(Locale), // of the name and the summary
  slug,
  name: textPerLanguage(sigNameLimit),
  summary: textPerLanguage(sigSummaryLimit),
  joinPolicy: z.enum(JoinPolicy),
  leads: many(leadRow, mostLeads),
  links: linkRows,
});

/** Several of them as a table that is pasted, to look at first or to bring in. */
export const tableImport = z.strictObject({
  communityId: id,
  language: z.enum(Locale),
  joinPolicy: z.enum(JoinPolicy),
  table: text(60_000),
  intent: z.enum(["check", "import"]).default("check"),
});

export const sigProseLimit = 10_000;
export const promptLimit = 400;
export const noteLimit = 400;
export const mostWorkstreams = 20;
export const mostSigLinks = 40;
const tagLimit = 40;
export const mostTags = 12;
export const tagsLimit = mostTags * tagLimit;

const tags = optionalText(tagsLimit)
  .transform((typed) => [...new Set(typed.split(/[,，、\n]/u).map((tag) => tag.trim()))].filter(Boolean))
  .refine((each) => each.length <= mostTags && each.every((tag) => tag.length <= tagLimit), {
    error: "tooManyTags",
  });

const pageRow = {
  id: z.literal("").or(id).default(""), // none: a new one
  remove: z.literal("on").optional(),
};

const workstreamRow = z.strictObject({
  ...pageRow,
  title: textPerLanguage(lineLimit),
  description: textPerLanguage(noteLimit),
});

const sigLinkRow = z.strictObject({
  ...pageRow,
  type: z.enum(LinkType).default("WEBSITE"),
  label: textPerLanguage(lineLimit),
  url: optionalLinkAddress,
  plannedFor: optionalText(500),
  note: textPerLanguage(noteLimit),
  under: z.literal("").or(id).default(""), // the link of the repository that it belongs to
});

/** What a SIG's page says, but for what has a form of its own. A row that is known and not sent stays as it is. */
export const sigPageForm = z.strictObject({
  sigId: id,
  version: text(64), // of the page as it was when the form was opened
  name: textPerLanguage(sigNameLimit),
  summary: textPerLanguage(sigSummaryLimit),
  description: textPerLanguage(sigProseLimit),
  responsibilities: textPerLanguage(sigProseLimit),
  tags,
  joinPolicy: z.enum(JoinPolicy),
  acceptance: textPerLanguage(sigProseLimit),
  introductionAsked: textPerLanguage(promptLimit),
  intentionsAsked: textPerLanguage(promptLimit),
  workstreams: many(workstreamRow, mostWorkstreams),
  links: many(sigLinkRow, mostSigLinks),
});

/** The day for which a reader of a SIG's history asks who led it. */
export const historyQuery = z.object({
  on: z.preprocess(single, calendarDay.optional().catch(undefined)),
});

export type SigStep = z.output<typeof sigStep>;
export type Pausing = z.output<typeof pausing>;
export type LinkRow = z.output<typeof linkRow>;
export type LeadRow = z.output<typeof leadRow>;
export type SigImport = z.output<typeof sigImport>;
export type WorkstreamRow = z.output<typeof workstreamRow>;
export type SigLinkRow = z.output<typeof sigLinkRow>;
export type SigPageForm = z.output<typeof sigPageForm>;
export type TableImport = z.output<typeof tableImport>;
