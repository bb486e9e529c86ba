import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ReplyList, WriteReply } from "#components/join-requests/reply-forms.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { repliesToWrite } from "#lib/join-requests/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";
import { signedInPerson } from "../../../../signed-in-person.ts";

type Props = {
  params: Promise<{ sig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("savedReplies");
  return { title: t("title"), robots: { index: false } };
}

export default orNotFound(async function SavedRepliesPage({ params, searchParams }: Props) {
  const [{ sig: sigId }, { done }] = await Promise.all([params, searchParams]);
  const actor = await signedInPerson((locale) => urls.savedReplies(locale, sigId));
  const [locale, t, { sig, replies }] = await Promise.all([
    getLocale(),
    getTranslations("savedReplies"),
    repliesToWrite(actor, sigId),
  ]);
  return (
    <SignedInPage path={`/dashboard/replies/${sigId}`}>
      {(done === "saved" || done === "removed") && <FlashNotice>{t(`done.${done}`)}</FlashNotice>}
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t("breadcrumbs")}
            crumbs={[{ href: urls.dashboard(locale), label: t("dashboard") }]}
          />
        }
        title={t("of", { sig: pickText(sig.name, locale).text })}
        summary={t("about")}
      />
      <ReplyList replies={replies} />
      <WriteReply sigId={sig.id} startLocale={locale} key={replies.length} />
    </SignedInPage>
  );
});
