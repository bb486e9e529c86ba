import { useLocale, useTranslations } from "next-intl";
import { controlLook } from "#components/forms/control-look.ts";
import { Period } from "#components/roster/period.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import type { LeadOnDay } from "#lib/roster/queries.ts";
import { urls } from "#lib/urls.ts";

type LeadsOnDayProps = {
  sig: { slug: string; community: { slug: string; timeZone: string } };
  asked?: { on: string; leads: readonly LeadOnDay[] };
};

/** Asks who led a SIG on a day, and answers when a day was asked for. A plain form. */
export function LeadsOnDay({ sig, asked }: LeadsOnDayProps) {
  const t = useTranslations("history.leads");
  const locale = useLocale();
  return (
    <Section id="leads-on-day" title={t("title")}>
      <form
        action={urls.history(locale, sig.community.slug, sig.slug)}
        method="get"
        className="flex max-w-measure flex-wrap items-end gap-3"
      >
        <label className="flex flex-col gap-1.5">
          <span className="font-medium">{t("on")}</span>
          <input
            type="date"
            name="on"
            required
            defaultValue={asked?.on}
            className={`${controlLook} min-h-11`}
          />
        </label>
        <Button type="submit" className="sm:min-h-11">
          {t("show")}
        </Button>
      </form>
      {asked && <Answer {...asked} timeZone={sig.community.timeZone} />}
    </Section>
  );
}

type AnswerProps = { on: string; leads: readonly LeadOnDay[]; timeZone: string };

function Answer({ on, leads, timeZone }: AnswerProps) {
  const t = useTranslations("history.leads");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const day = () => <DateOnly at={new Date(on)} locale={locale} timeZone="UTC" />;
  return (
    <div className="flex flex-col gap-2">
      <p role="status">{t.rich("onDay", { time: day, count: leads.length })}</p>
      {leads.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {leads.map(({ id, person, role, affiliation, from, until }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
              <span className="font-medium">{person.name}</span>
              <Badge>{roles(role)}</Badge>
              <span className="text-muted text-sm">
                {affiliation && `${affiliation} · `}
                {from ? <Period from={from} until={until} timeZone={timeZone} /> : t("unknown")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
