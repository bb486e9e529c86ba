import { z } from "zod";
import { calendarDay, enumValue, id, single, text } from "../fields.ts";
import { JoinPolicy, Locale, SigKind, SigStatus } from "../generated/prisma/enums.ts";

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

/** The day for which a reader of a SIG's history asks who led it. */
export const historyQuery = z.object({
  on: z.preprocess(single, calendarDay.optional().catch(undefined)),
});

export type SigStep = z.output<typeof sigStep>;
export type Pausing = z.output<typeof pausing>;
