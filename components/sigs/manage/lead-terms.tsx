import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Period } from "#components/roster/period.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { renew } from "#lib/roster/actions.ts";
import { confirm } from "#lib/sigs/actions.ts";
import type { ManagedSig } from "#lib/sigs/queries.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls } from "#lib/urls.ts";

/** Saying with one click that one still leads and that the page is right. */
export function Confirmation({ managed }: { managed: ManagedSig }) {
  const t = useTranslations("manage.confirm");
  const locale = useLocale();
  const { sig, terms } = managed;
  const last = terms.find((term) => term.isMine)?.confirmedAt;
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={sig.community.timeZone} />;
  return (
    <ActionForm
      id="confirm"
      action={confirm}
      hidden={{ sigId: sig.id }}
      className="flex flex-col items-start gap-3"
    >
      <p className="text-muted">{last ? t.rich("last", { time: () => day(last) }) : t("never")}</p>
      <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
    </ActionForm>
  );
}

/** Who leads, since when and until when. */
export function LeadTerms({ managed }: { managed: ManagedSig }) {
  const t = useTranslations("manage.terms");
  const locale = useLocale();
  const { sig, terms } = managed;
  const { slug } = sig.community;
  return (
    <>
      {terms.length === 0 ? (
        <p className="text-muted">{t(takesPart(sig.status) ? "nobody" : "ended")}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {terms.map((term) => (
            <TermRow key={term.id} term={term} timeZone={sig.community.timeZone} />
          ))}
        </ul>
      )}
      <p className="flex flex-wrap gap-x-5 text-sm">
        <TextLink href={urls.roster(locale, slug, sig.slug)}>{t("roster")}</TextLink>
        {terms.some((term) => term.isMine) && (
          <TextLink href={`${urls.roster(locale, slug, sig.slug)}#hand-over`}>{t("handOver")}</TextLink>
        )}
      </p>
    </>
  );
}

function TermRow({ term, timeZone }: { term: ManagedSig["terms"][number]; timeZone: string }) {
  const t = useTranslations("manage.terms");
  const roles = useTranslations("enums.role");
  const locale = useLocale();
  const day = (at: Date) => <DateOnly at={at} locale={locale} timeZone={timeZone} />;
  const { id, person, role, from, until, endsAt, confirmedAt } = term;
  return (
    <li className="flex flex-col gap-1.5 py-3">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{person.name}</span>
        <Badge>{roles(role)}</Badge>
      </span>
      <span className="flex flex-wrap gap-x-3 text-muted text-sm">
        {from && (
          <span>
            <Period from={from} until={until} timeZone={timeZone} />
          </span>
        )}
        {endsAt && <span>{t.rich("ends", { time: () => day(endsAt) })}</span>}
        <span>{confirmedAt ? t.rich("confirmed", { time: () => day(confirmedAt) }) : t("unconfirmed")}</span>
      </span>
      {term.mayRenew && (
        <ActionForm
          id={`renew-${id}`}
          action={renew}
          hidden={{ roleTermId: id }}
          className="flex flex-col items-start gap-3"
        >
          <SubmitButton variant="secondary" size="small" aria-label={`${t("renew")}: ${person.name}`}>
            {t("renew")}
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}
