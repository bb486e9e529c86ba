import Bell from "lucide-react/icons/bell";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NoticeList } from "#components/notices/notice-list.tsx";
import { ReadAll } from "#components/notices/read-all.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { id as uuid } from "#lib/fields.ts";
import { noticesOf } from "#lib/notices/queries.ts";
import { urls } from "#lib/urls.ts";
import { signedInPerson } from "../../signed-in-person.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notices");
  return { title: t("title"), robots: { index: false } };
}

export default async function NoticesPage({ searchParams }: Props) {
  const actor = await signedInPerson(urls.notices);
  const locale = await getLocale();
  const before = uuid.safeParse((await searchParams).before).data;
  const [t, { notices, older }] = await Promise.all([getTranslations("notices"), noticesOf(actor, before)]);
  const hasUnread = notices.some(({ readAt }) => readAt === null);
  return (
    <SignedInPage path="/notices">
      <PageHeader title={t("title")} summary={t("summary")} action={hasUnread && <ReadAll />} />
      {notices.length === 0 ? (
        <EmptyState icon={Bell} title={t("empty")}>
          {t("emptyHelp")}
        </EmptyState>
      ) : (
        <NoticeList notices={notices} now={new Date()} timeZone={actor.timeZone} />
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {before && (
          <li>
            <TextLink href={urls.notices(locale)}>{t("newest")}</TextLink>
          </li>
        )}
        {older && (
          <li>
            <TextLink href={urls.notices(locale, older)}>{t("older")}</TextLink>
          </li>
        )}
        <li>
          <TextLink href={urls.settings(locale)}>{t("settings")}</TextLink>
        </li>
      </ul>
    </SignedInPage>
  );
}
