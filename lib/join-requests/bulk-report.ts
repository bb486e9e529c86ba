import "server-only";
import { getTranslations } from "next-intl/server";
import type { Actor } from "../actor.ts";
import { applicantsOf } from "../dashboard/queries.ts";
import type { FormReport } from "../form-state.ts";
import type { Locale } from "../locales.ts";
import { exactTime } from "../time-format.ts";
import { type BulkResult, decideMany } from "./bulk.ts";
import type { Bulk } from "./schema.ts";

/** Takes one decision on many requests and tells of each, in the reader's language, what became of it. */
export async function decideAndReport(
  actor: Actor,
  input: Bulk,
  locale: Locale,
): Promise<{ report: FormReport; tags: string[] }> {
  const [t, names] = await Promise.all([
    getTranslations({ locale, namespace: "dashboard.bulk" }),
    applicantsOf(actor, input.verb === "undo" ? input.decided : input.selected),
  ]);
  const { report, tags } = await decideMany(actor, input);
  const timeZone = actor.kind === "person" ? actor.timeZone : "UTC";
  const becameOf = (became: BulkResult): string => {
    if (became.result === "done") return t(`done.${input.verb}`);
    if (became.result !== "decided") return t(became.result);
    const { name, outcome, at } = became;
    return t("decided", { name, outcome, at: exactTime(at, locale, timeZone) });
  };
  const lines = report.map(({ id, became }) => ({
    id,
    text: t("line", { name: names.get(id) ?? t("aRequest"), became: becameOf(became) }),
    isDone: became.result === "done",
  }));
  const done = lines.filter(({ isDone }) => isDone).map(({ id }) => id);
  const summary = t(`summary.${input.verb}`, { done: done.length, all: lines.length });
  return { report: { summary, lines, undoable: input.verb === "undo" ? [] : done }, tags };
}
