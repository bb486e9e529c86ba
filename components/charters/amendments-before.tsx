import { useLocale, useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { AmendmentBefore } from "#lib/charters/queries.ts";
import { urls } from "#lib/urls.ts";

type AmendmentsProps = {
  slug: string;
  timeZone: string;
  amendments: readonly AmendmentBefore[];
  asOf: Date;
};

/** The amendments of charters that wait for the committee. */
export function AmendmentsBefore({ slug, timeZone, amendments, asOf }: AmendmentsProps) {
  const t = useTranslations("steering.amendments");
  const charter = useTranslations("charter");
  const locale = useLocale();
  return (
    <Section id="amendments" title={t("title")}>
      <ul className="divide-y divide-line border-line border-y">
        {amendments.map(({ id, number, isCorrection, submittedAt, sig, dueAt, awaitsMyPosition }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5">
            <TextLink href={urls.amendCharter(locale, slug, sig.slug)} className="font-medium">
              <Localized value={sig.name} locale={locale} /> · {charter("revision", { number })}
            </TextLink>
            {isCorrection && <Badge>{charter("correction")}</Badge>}
            {awaitsMyPosition && <span className="font-medium text-accent text-sm">{t("mine")}</span>}
            <span className="text-muted text-sm sm:ms-auto">
              {dueAt
                ? t.rich("ballot", {
                    time: () => <TimeLeft at={dueAt} now={asOf} locale={locale} timeZone={timeZone} />,
                  })
                : submittedAt &&
                  charter.rich("submittedOn", {
                    time: () => <DateOnly at={submittedAt} locale={locale} timeZone={timeZone} />,
                  })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
