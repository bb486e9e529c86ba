import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { Locale } from "./locales.ts";

type Issue = z.core.$ZodIssue;

const ownKeys = new Set(["tick", "email", "webAddress", "slug", "slugReserved", "template", "atLeastLeads"]);

/** The first sentence for each field that is wrong, by the field's name in the form. */
export async function issueSentences(issues: Issue[], locale: Locale): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "forms.errors" });
  const sentences: Record<string, string> = {};
  for (const issue of issues) {
    const { key, values } = describe(issue);
    sentences[issue.path.join(".")] ??= t(key, values);
  }
  return sentences;
}

/** The message key below `forms.errors` that an issue of a schema stands for. */
function describe(issue: Issue): { key: string; values: Record<string, number> } {
  if (ownKeys.has(issue.message)) return { key: issue.message, values: {} };
  if (issue.code === "too_small") return { key: "required", values: {} };
  if (issue.code === "too_big") return { key: "tooLong", values: { maximum: Number(issue.maximum) } };
  if (issue.code === "invalid_union") return { key: "webAddress", values: {} };
  return { key: "choose", values: {} };
}
