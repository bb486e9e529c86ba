import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { LastEdit } from "#components/sigs/manage/last-edit.tsx";
import { PageForm } from "#components/sigs/manage/page-form.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { pickText } from "#lib/localized-text.ts";
import { sigToEdit } from "#lib/sigs/queries.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../../signed-in-person.ts";

type Props = {
  params: Promise<{ community: string; sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sigPage");
  return { title: t("metaTitle"), robots: { index: false } };
}

/** What a SIG's page says, for whoever may change it. */
export default orNotFound(async function EditPage({ params, searchParams }: Props) {
  const [{ community, sig: slug }, { done }] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.editSig(locale, community, slug));
  const [locale, t, manage] = await Promise.all([
    getLocale(),
    getTranslations("sigPage"),
    getTranslations("manage"),
  ]);
  const edited = await sigToEdit(actor, community, slug);
  const { sig, page, lastEdit } = edited;
  const name = <Localized value={sig.community.name} locale={locale} />;
  const crumbs = [
    { href: urls.community(locale, community), label: name },
    { href: urls.sig(locale, community, slug), label: <Localized value={page.name} locale={locale} /> },
    { href: urls.manageSig(locale, community, slug), label: manage("metaTitle") },
  ];
  return (
    <SignedInPage
      path={`/${community}/${slug}/manage/page`}
      community={{ slug: community, name, section: "directory", accentHue: sig.community.accentHue }}
    >
      {done === "saved" && <FlashNotice>{t("saved")}</FlashNotice>}
      <PageHeader
        breadcrumbs={<Breadcrumbs label={manage("breadcrumbs")} crumbs={crumbs} />}
        title={t("title", { sig: pickText(page.name, locale).text })}
        summary={t("summary")}
      />
      {lastEdit && <LastEdit edit={lastEdit} timeZone={sig.community.timeZone} />}
      {takesPart(sig.status) ? (
        <PageForm {...edited} />
      ) : (
        <Notice tone="info" title={manage(`state.is.${sig.status}`)} />
      )}
    </SignedInPage>
  );
});
