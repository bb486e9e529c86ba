import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { CharterRevisionLine } from "#lib/charters/public.ts";
import { urls } from "#lib/urls.ts";

type RevisionsProps = {
  sig: { slug: string; community: { slug: string; timeZone: string } };
  revisions: readonly CharterRevisionLine[];
};

/** Every revision of a charter that was ever approved. */
export function CharterRevisions({ sig, revisions }: RevisionsProps) {
  const t = useTranslations("charter");
  const locale = useLocale();
  const { slug, timeZone } = sig.community;
  return (
    <Section id="revisions" title={t("revisions")}>
      <ol className="divide-y divide-line border-line border-y">
        {revisions.map(({ number, status, inForceFrom, createdAt }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-4 py-2.5">
            <TextLink href={urls.charterRevision(locale, slug, sig.slug, number)}>
              {t("revision", { number })}
            </TextLink>
            <Badge>{t(status === "IN_FORCE" ? "inForce" : "superseded")}</Badge>
            <span className="text-muted text-sm">
              {t.rich(inForceFrom ? "inForceSince" : "recorded", {
                time: () => <DateOnly at={inForceFrom ?? createdAt} locale={locale} timeZone={timeZone} />,
              })}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
