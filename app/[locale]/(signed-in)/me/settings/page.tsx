import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwedMails } from "#components/notices/owed-mails.tsx";
import { PreferencesForm } from "#components/notices/preferences-form.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { preferencesOf } from "#lib/notices/queries.ts";
import { urls } from "#lib/urls.ts";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("title"), robots: { index: false } };
}

export default async function SettingsPage({ searchParams }: Props) {
  const actor = await signedInPerson(urls.settings);
  const [t, asked, choices] = await Promise.all([
    getTranslations("settings"),
    searchParams,
    preferencesOf(actor.personId),
  ]);
  return (
    <SignedInPage path="/me/settings">
      {asked.done === "saved" && <FlashNotice>{t("saved")}</FlashNotice>}
      <PageHeader title={t("title")} summary={t("summary")} />
      <PreferencesForm choices={choices} language={actor} />
      <OwedMails />
    </SignedInPage>
  );
}
