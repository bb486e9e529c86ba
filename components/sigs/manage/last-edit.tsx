import { useLocale, useTranslations } from "next-intl";
import { PageChanges } from "#components/timeline/page-changes.tsx";
import { Time } from "#components/ui/time.tsx";
import type { SigToEdit } from "#lib/sigs/queries.ts";

type LastEditProps = { edit: NonNullable<SigToEdit["lastEdit"]>; timeZone: string };

/** Who changed the page last, and what: for whoever was about to change it too. */
export function LastEdit({ edit, timeZone }: LastEditProps) {
  const t = useTranslations();
  const locale = useLocale();
  const name = edit.actor?.name ?? t("history.somebody");
  const time = () => <Time at={edit.at} locale={locale} timeZone={timeZone} />;
  return (
    <div className="max-w-measure text-muted text-sm">
      <p>{t.rich("sigPage.lastEdit", { name, time })}</p>
      <PageChanges data={edit.data} />
    </div>
  );
}
