import { useLocale, useTranslations } from "next-intl";
import { ExternalLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { ApprovedCharter } from "#lib/charters/public.ts";

/** Which revision a charter is, since when it is in force, and where it comes from. */
export function CharterFacts({ charter, timeZone }: { charter: ApprovedCharter; timeZone: string }) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { number, inForceFrom, createdAt, sourceUrl } = charter;
  return (
    <>
      <span>{t("revision", { number })}</span>
      <span>
        {t.rich(inForceFrom ? "inForceSince" : "recorded", {
          time: () => <DateOnly at={inForceFrom ?? createdAt} locale={locale} timeZone={timeZone} />,
        })}
      </span>
      {sourceUrl && (
        <span className="break-words">
          {t.rich("source", {
            link: () => <ExternalLink href={sourceUrl}>{new URL(sourceUrl).host}</ExternalLink>,
          })}
        </span>
      )}
    </>
  );
}
