import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { UnsubscribeForm } from "#components/notices/unsubscribe-form.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { unsubscriptionBy } from "#lib/notices/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../or-not-found.tsx";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings.unsubscribe");
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** For whoever follows the link of a mail, signed in or not. */
export default orNotFound(async function UnsubscribePage({ searchParams }: Props) {
  const { token = "", done } = await searchParams;
  const given = String(token);
  const [locale, t, { topic }] = await Promise.all([
    getLocale(),
    getTranslations("settings"),
    unsubscriptionBy(given),
  ]);
  const explained =
    topic === "digest" ? t("unsubscribe.digest") : t("unsubscribe.topic", { topic: t(`topics.${topic}`) });
  return (
    <SignedInPage path="/unsubscribe">
      {done === "ended" && <FlashNotice>{t("unsubscribe.ended")}</FlashNotice>}
      <PageHeader title={t("unsubscribe.title")} summary={done ? undefined : explained} />
      {done !== "ended" && <UnsubscribeForm token={given} />}
      <p className="flex flex-wrap gap-x-2 text-muted">
        {t("unsubscribe.again")}
        <TextLink href={urls.settings(locale)}>{t("unsubscribe.settings")}</TextLink>
      </p>
    </SignedInPage>
  );
});
