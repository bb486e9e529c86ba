import { useFormatter, useLocale, useTranslations } from "next-intl";
import { titleOf } from "#components/checklists/open-checklist.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly, RelativeTime } from "#components/ui/time.tsx";
import type { OpenChecklist } from "#lib/checklists/queries.ts";
import type { WatchedTerm } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";

type Place = { slug: string; timeZone: string };

/** The terms that run out soon or that nobody has confirmed. */
export function TermsToWatch({ slug, timeZone, terms }: Place & { terms: readonly WatchedTerm[] }) {
  const t = useTranslations("steering");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  if (terms.length === 0) return null;
  return (
    <Section id="terms" title={t("terms")}>
      <p className="text-muted">{t("termsHelp")}</p>
      <ul className="divide-y divide-line border-line border-y">
        {terms.map(({ id, person, role, sig, endsAt }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5 hover:bg-sunken"
          >
            <TextLink href={urls.manageSig(locale, slug, sig.slug)} className="stretched font-medium">
              {person.name}
            </TextLink>
            <Badge>{roles(role)}</Badge>
            <span className="text-muted text-sm">
              <Localized value={sig.name} locale={locale} />
            </span>
            <span className="text-muted text-sm sm:ms-auto">
              {endsAt ? t.rich("termEnds", { time: () => day(endsAt) }) : t("termUnconfirmed")}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type ChecklistsProps = Place & { checklists: readonly OpenChecklist[]; asOf: Date };

/** What is still to be done outside the portal, SIG by SIG. */
export function OpenChecklists({ slug, timeZone, checklists, asOf }: ChecklistsProps) {
  const t = useTranslations();
  const locale = useLocale();
  if (checklists.length === 0) return null;
  return (
    <Section id="checklists" title={t("steering.checklists")}>
      <p className="text-muted">{t("steering.checklistsHelp")}</p>
      <ul className="divide-y divide-line border-line border-y">
        {checklists.map((list) => {
          const people = { from: list.predecessor?.name ?? "", to: list.successor?.name ?? "" };
          return (
            <li
              key={list.id}
              className="relative flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2.5 hover:bg-sunken"
            >
              <TextLink href={urls.manageSig(locale, slug, list.sig.slug)} className="stretched font-medium">
                <Localized value={list.sig.name} locale={locale} />
              </TextLink>
              <span>{t(`checklist.title.${titleOf(list)}`, people)}</span>
              <span className="text-muted text-sm">
                <WhatIsLeft list={list} />
              </span>
              <span className="text-muted text-sm sm:ms-auto">
                <RelativeTime at={list.openedAt} now={asOf} locale={locale} timeZone={timeZone} />
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function WhatIsLeft({ list }: { list: OpenChecklist }) {
  const t = useTranslations();
  const format = useFormatter();
  const left = list.items.filter((item) => item.doneAt === null);
  const nobody = t(list.occasion === "FORMATION" ? "steering.ownLeads" : "checklist.committee");
  const owners = new Set(left.map((item) => item.owner?.name ?? nobody));
  return t("steering.tasksLeft", { count: left.length, owners: format.list([...owners]) });
}
