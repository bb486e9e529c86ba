import type { z } from "zod";
import type { FieldError } from "./errors.ts";

export type Issue = z.core.$ZodIssue;

const ownKeys = [
  "required",
  "tick",
  "email",
  "webAddress",
  "linkAddress",
  "day",
  "tooManyAddresses",
  "slug",
  "slugReserved",
  "wholeNumber",
  "tooManyTags",
  "steeringBeforeCoLeads",
  "lapsesTooSoon",
] as const satisfies readonly FieldError[];

/** The message key below `forms.errors` that an issue of a schema stands for. */
export function meaningOf(issue: Issue): { key: FieldError; values: { minimum: number; maximum: number } } {
  const ofLastChoice = issue.code === "invalid_union" ? issue.errors.at(-1)?.[0] : undefined;
  if (ofLastChoice) return meaningOf(ofLastChoice);
  const own = ownKeys.find((key) => key === issue.message);
  const maximum = issue.code === "too_big" ? Number(issue.maximum) : 0;
  const minimum = issue.code === "too_small" ? Number(issue.minimum) : 0;
  return { key: own ?? keyOf(issue), values: { minimum, maximum } };
}

function keyOf(issue: Issue): FieldError {
  if (issue.code === "too_small") return issue.origin === "number" ? "tooLow" : "required";
  if (issue.code === "too_big") return issue.origin === "number" ? "tooHigh" : "tooLong";
  return "choose";
}
