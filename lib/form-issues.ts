import { getTranslations } from "next-intl/server";
import { type Issue, meaningOf } from "./issue-meaning.ts";
import type { Locale } from "./locales.ts";

/** The first sentence for each field that is wrong, by the field's name in the form. */
export async function issueSentences(issues: Issue[], locale: Locale): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: "forms.errors" });
  const sentences: Record<string, string> = {};
  for (const issue of issues) {
    const { key, values } = meaningOf(issue);
    sentences[issue.path.join(".")] ??= t(key, values);
  }
  return sentences;
}
