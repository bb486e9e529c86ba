import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CharterRevisionLine } from "#lib/charters/public.ts";
import { baseOf } from "#lib/charters/rules.ts";
import { urls } from "#lib/urls.ts";
import { Since } from "./charter-facts.tsx";

type RevisionsProps = {
  sig: { slug: string; community: { slug: string; timeZone: string } };
  revisions: readonly CharterRevisionLine[];
};

/** Every revision of a charter that was ever handed in, each with what it changed. */
export function CharterRevisions({ sig, revisions }: RevisionsProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { slug, timeZone } = sig.community;
  return (
    <div className="print:hidden">
      <Section id="revisions" title={t("revisions")}>
        <ol className="divide-y divide-line border-line border-y">
          {revisions.map((revision) => {
            const { number, status, isCorrection } = revision;
            const base = baseOf(revisions, number);
            return (
              <li key={number} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-2.5">
                <TextLink href={urls.charterRevision(locale, slug, sig.slug, number)}>
                  {t("revision", { number })}
                </TextLink>
                <Badge>{t(`status.${status}`)}</Badge>
                {isCorrection && <Badge>{t("correction")}</Badge>}
                <span className="text-muted text-sm">
                  <Since revision={revision} timeZone={timeZone} />
                </span>
                {base && (
                  <TextLink
                    href={urls.charterChanges(locale, slug, sig.slug, number, base.number)}
                    className="text-sm sm:ms-auto"
                  >
                    {t("changesFrom", { number: base.number })}
                    <span className="sr-only"> ({t("revision", { number })})</span>
                  </TextLink>
                )}
              </li>
            );
          })}
        </ol>
      </Section>
    </div>
  );
}
