import PencilLine from "lucide-react/icons/pencil-line";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OpenChecklist } from "#components/checklists/open-checklist.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Formation } from "#components/sigs/manage/formation.tsx";
import { Confirmation, LeadTerms } from "#components/sigs/manage/lead-terms.tsx";
import { StateForms } from "#components/sigs/manage/state-forms.tsx";
import { SigStatus } from "#components/sigs/sig-status.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { openChecklistsOf } from "#lib/checklists/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { sigToManage } from "#lib/sigs/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

const done = ["activated", "announced", "confirmed", "paused", "renewed", "revived", "ticked"] as const;

type Props = {
  params: Promise<{ community: string; sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** A SIG's life for its leads and its community's committee: its state, its leads' terms, and what has to be done. */
export default orNotFound(async function ManagePage({ params, searchParams }: Props) {
  const [{ community, sig: slug }, asked] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.manageSig(locale, community, slug));
  const [locale, t] = await Promise.all([getLocale(), getTranslations("manage")]);
  const managed = await sigToManage(actor, community, slug);
  const { sig, formation } = managed;
  const checklists = await openChecklistsOf(actor, sig.id);
  const happened = done.find((one) => one === asked.done);
  const name = <Localized value={sig.community.name} locale={locale} />;
  const crumbs = [
    { href: urls.community(locale, community), label: name },
    { href: urls.sig(locale, community, slug), label: <Localized value={sig.name} locale={locale} /> },
  ];
  return (
    <SignedInPage
      path={`/${community}/${slug}/manage`}
      community={{ slug: community, name, section: "directory", accentHue: sig.community.accentHue }}
    >
      {happened && <FlashNotice>{t(`done.${happened}`)}</FlashNotice>}
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        status={<SigStatus status={sig.status} />}
        summary={t("summary")}
        action={
          managed.mayEdit && (
            <ButtonLink href={urls.editSig(locale, community, slug)}>
              <PencilLine />
              {t("editPage")}
            </ButtonLink>
          )
        }
      />
      <Columns
        aside={
          <>
            {managed.mayConfirm && (
              <Section id="confirmation" title={t("confirm.title")}>
                <Confirmation managed={managed} />
              </Section>
            )}
            <Section id="terms" title={t("terms.title")}>
              <LeadTerms managed={managed} />
            </Section>
          </>
        }
      >
        {formation && (
          <Section id="formation" title={t("formation.title")}>
            <Formation sigId={sig.id} formation={formation} mayActivate={managed.may.has("activate")} />
          </Section>
        )}
        {checklists.length > 0 && (
          <Section id="checklists" title={t("checklists")}>
            {checklists.map((checklist) => (
              <OpenChecklist key={checklist.id} checklist={checklist} timeZone={sig.community.timeZone} />
            ))}
          </Section>
        )}
        <Section id="state" title={t("state.title")}>
          <StateForms managed={managed} />
        </Section>
      </Columns>
    </SignedInPage>
  );
});
