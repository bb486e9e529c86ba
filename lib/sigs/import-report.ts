import "server-only";
import { getTranslations } from "next-intl/server";
import type { Actor } from "../actor.ts";
import { run } from "../command.ts";
import type { FormReport } from "../form-state.ts";
import type { Locale } from "../locales.ts";
import { importTable } from "./import.ts";
import type { TableImport } from "./schema.ts";

/** Reads a table of SIGs, brings them in when that is asked for and nothing is wrong, and tells of each line in the reader's language. */
export async function readAndReport(
  actor: Actor,
  input: TableImport,
  locale: Locale,
): Promise<{ report: FormReport; tags: string[]; isKept: boolean }> {
  const [t, errors, { result, tags }] = await Promise.all([
    getTranslations({ locale, namespace: "communitySettings.table" }),
    getTranslations({ locale, namespace: "forms.errors" }),
    run(actor, importTable, input),
  ]);
  const { sigs, wrong, isDone } = result;
  const problems = wrong.map(({ line, column, key, values }) => ({
    id: `${line}-${column}-${key}`,
    text: t("wrong", { line, column: t(`column.${column}`), problem: errors(key, values) }),
    isDone: false,
  }));
  const found = sigs.map(({ slug, name, leads }) => ({
    id: slug,
    text: t("found", { slug, name, leads: leads.map((lead) => lead.name).join(", ") }),
    isDone: true,
  }));
  const lines = problems.length > 0 ? problems : found;
  const summary = t(problems.length > 0 ? "refused" : isDone ? "done" : "ready", { count: lines.length });
  return { report: { summary, lines, undoable: [] }, tags, isKept: !isDone };
}
