import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { Governance } from "#lib/communities/public.ts";
import { urls } from "#lib/urls.ts";

type ChartersProps = { slug: string; charters: Governance["charters"]; timeZone: string };

/** The charters that the committee has approved, the newest first. */
export function Charters({ slug, charters, timeZone }: ChartersProps) {
  const t = useTranslations("charter");
  const governance = useTranslations("governance");
  const locale = useLocale();
  if (charters.length === 0) return <p className="text-muted">{governance("noCharters")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {charters.map(({ id, number, status, isCorrection, inForceFrom, sig }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5">
          <TextLink href={urls.charterRevision(locale, slug, sig.slug, number)} className="font-medium">
            <Localized value={sig.name} locale={locale} /> · {t("revision", { number })}
          </TextLink>
          <Badge>{t(status === "IN_FORCE" ? "inForce" : "superseded")}</Badge>
          {isCorrection && <Badge>{t("correction")}</Badge>}
          {inForceFrom && (
            <span className="text-muted text-sm sm:ms-auto">
              <DateOnly at={inForceFrom} locale={locale} timeZone={timeZone} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
