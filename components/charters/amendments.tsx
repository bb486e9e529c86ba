import Vote from "lucide-react/icons/vote";
import { useLocale, useTranslations } from "next-intl";
import { Badge, StatusBadge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, TimeLeft } from "#components/ui/time.tsx";
import type { amendmentsBeforeCommittee } from "#lib/charters/queries.ts";
import { urls } from "#lib/urls.ts";

type Amendment = Awaited<ReturnType<typeof amendmentsBeforeCommittee>>[number];

type Place = { slug: string; timeZone: string; asOf: Date };

/** The changes of charters that the committee decides on. */
export function Amendments({ amendments, ...place }: Place & { amendments: readonly Amendment[] }) {
  const t = useTranslations("steering");
  if (amendments.length === 0) return null;
  return (
    <Section id="amendments" title={t("amendments")}>
      <ol className="divide-y divide-line border-line border-y">
        {amendments.map((amendment) => (
          <AmendmentRow key={amendment.id} amendment={amendment} {...place} />
        ))}
      </ol>
    </Section>
  );
}

function AmendmentRow({ amendment, slug, timeZone, asOf }: Place & { amendment: Amendment }) {
  const t = useTranslations();
  const locale = useLocale();
  const { number, sig, isCorrection, submittedAt, dueAt, awaitsMyPosition } = amendment;
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5 hover:bg-sunken">
      <TextLink href={urls.amendCharter(locale, slug, sig.slug)} className="stretched font-medium">
        <Localized value={sig.name} locale={locale} /> · {t("charter.revision", { number })}
      </TextLink>
      {isCorrection && <Badge>{t("charter.correction")}</Badge>}
      {awaitsMyPosition && (
        <StatusBadge tone="warn" icon={Vote}>
          {t("steering.mine")}
        </StatusBadge>
      )}
      <span className="text-muted text-sm sm:ms-auto">
        {dueAt
          ? t.rich("steering.ballotOpen", {
              left: () => <TimeLeft at={dueAt} now={asOf} locale={locale} timeZone={timeZone} />,
            })
          : t.rich("charter.submittedOn", {
              time: () => submittedAt && <DateOnly at={submittedAt} locale={locale} timeZone={timeZone} />,
            })}
      </span>
    </li>
  );
}
