import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { CharterRevisionLine, PublishedCharter } from "#lib/charters/public.ts";

/** Which revision a charter is, since when it is in force, and where it comes from. */
export function CharterFacts({ charter, timeZone }: { charter: PublishedCharter; timeZone: string }) {
  const t = useTranslations("charter");
  const { number, isCorrection, sourceUrl } = charter;
  return (
    <>
      <span>{t("revision", { number })}</span>
      <Since revision={charter} timeZone={timeZone} />
      {isCorrection && <Badge>{t("correction")}</Badge>}
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

type SinceProps = {
  revision: Pick<CharterRevisionLine, "inForceFrom" | "submittedAt" | "createdAt">;
  timeZone: string;
};

/** Since when a revision is in force; of one that never was, when it was handed in. */
export function Since({ revision, timeZone }: SinceProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { inForceFrom, submittedAt, createdAt } = revision;
  const key = inForceFrom ? "inForceSince" : submittedAt ? "submittedOn" : "recorded";
  const at = inForceFrom ?? submittedAt ?? createdAt;
  return <span>{t.rich(key, { time: () => <DateOnly at={at} locale={locale} timeZone={timeZone} /> })}</span>;
}
