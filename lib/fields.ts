import { z } from "zod";
import { isReservedSlug, isSlug } from "./urls.ts";
import { isLinkable } from "./web-address.ts";

// What a browser or an attacker may put into a text that no person writes: NUL and lone surrogates cannot be stored,
// and bidirectional overrides make a text read otherwise than it is.
const unwritable = /[[\p{Cc}--[\t\n\r\u0080-\u009f]]\u202a-\u202e\u2066-\u2069]/gv;

function clean(value: string): string {
  return value.toWellFormed().replaceAll("\r\n", "\n").replace(unwritable, "").trim();
}

/** A text of at most `max` characters, trimmed and freed of control characters. Empty is allowed. */
export function optionalText(max: number) {
  return z.string().default("").transform(clean).pipe(z.string().max(max));
}

/** A text of 1 to `max` characters, trimmed and freed of control characters. */
export function text(max: number) {
  return z.string().default("").transform(clean).pipe(z.string().min(1).max(max));
}

/** What a form sends for a field that may stand in it several times. */
export function many<Item extends z.ZodType>(item: Item, max: number) {
  const asList = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
  return z.preprocess(asList, z.array(item).max(max));
}

/** Of a query's values for one name the first. */
export const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The value of an enumeration that a query names: IN_REVIEW for "in-review". */
export function enumValue(value: unknown): string | undefined {
  const named = single(value);
  return typeof named === "string" ? named.toUpperCase().replaceAll("-", "_") : undefined;
}

/** A day of the calendar as a browser sends it, of this century or one beside it: what dates in a database and on a page can be. */
export const calendarDay = z.iso
  .date({ error: "day" })
  .refine((day) => day >= "1900-01-01" && day < "2200-01-01", { error: "day" });

/** A checkbox that has to be ticked. */
export const ticked = z.literal("on", { error: "tick" });

export const id = z.uuid();

// What the database takes too: "HTTPS://…" and "https:…" can be parsed and are no addresses there.
function isWebAddress(value: string): boolean {
  return value.length <= 500 && isLinkable(value) && /^https?:\/\//.test(value);
}

/** A web address. */
export const webAddress = text(500).refine(isWebAddress, { error: "webAddress" });

/** A web address, or nothing. */
export const optionalWebAddress = optionalText(500).refine((value) => value === "" || isWebAddress(value), {
  error: "webAddress",
});

/** A web address or `mailto:` and an e-mail address, or nothing. */
export const optionalLinkAddress = optionalText(500).refine(
  (value) => value === "" || isWebAddress(value) || (value.startsWith("mailto:") && isLinkable(value)),
  { error: "linkAddress" },
);

/** Web addresses as they are typed, one a line, or as they are kept; at most `max` of them. */
export function webAddressLines(max: number) {
  const asTyped = (value: unknown) =>
    Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join("\n") : value;
  const addresses = optionalText(max * 500)
    .transform((value) => value.split(/\s+/).filter(Boolean))
    .refine((lines) => lines.every(isWebAddress), { error: "webAddress" })
    .pipe(z.array(z.string()).max(max));
  return z.preprocess(asTyped, addresses);
}

/** An e-mail address, lower case. */
export const emailAddress = z
  .string()
  .default("")
  .transform((value) => clean(value).toLowerCase())
  .pipe(z.email({ error: "email" }).max(254));

/** An e-mail address in lower case, or nothing. */
export const optionalEmailAddress = optionalText(254)
  .transform((value) => value.toLowerCase())
  .pipe(z.literal("").or(z.email({ error: "email" })));

type Bounds = { min: number; max: number };

/** A whole number within bounds, as it is typed. */
export function wholeNumber({ min, max }: Bounds) {
  return optionalText(20)
    .refine((value) => value !== "", { error: "required", abort: true })
    .refine((value) => /^-?\d+$/.test(value), { error: "wholeNumber" })
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

/** A text in each language, as a form sends it: empty where there is none. */
export function textPerLanguage(max: number) {
  const inOne = optionalText(max);
  return z.strictObject({ en: inOne, ko: inOne, zh: inOne }).prefault({});
}

/** What names something in an address, and is no word of the portal's own. */
export const slug = text(40)
  .transform((value) => value.toLowerCase())
  .refine(isSlug, { error: "slug" })
  .refine((value) => !isReservedSlug(value), { error: "slugReserved" });
