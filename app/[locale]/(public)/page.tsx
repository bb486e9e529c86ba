import Landmark from "lucide-react/icons/landmark";
import type { Metadata } from "next";
import { locale as rootLocale } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { CommunityCard } from "#components/communities/community-card.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { listCommunities } from "#lib/communities/public.ts";
import { isLocale } from "#lib/locales.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../page-metadata.ts";
import { PageNotFound } from "../page-not-found.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("communities");
  return pageMetadata({ title: t("title"), description: t("intro"), address: urls.home });
}

export default async function HomePage() {
  if (!isLocale(await rootLocale())) return <PageNotFound />;
  const t = await getTranslations("communities");
  const communities = await listCommunities();
  return (
    <SitePage path="">
      <div className="flex max-w-3xl flex-col gap-4 pt-2 sm:pt-6">
        <h1 className="font-semibold text-2xl">{t("title")}</h1>
        <p className="max-w-measure text-lg text-muted">{t("intro")}</p>
      </div>
      <Section id="communities" title={t("listTitle")}>
        {communities.length === 0 && (
          <EmptyState icon={Landmark} title={t("none")}>
            {t.rich("start", { code: (words) => <code>{words}</code> })}
          </EmptyState>
        )}
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {communities.map((community) => (
            <CommunityCard key={community.id} community={community} />
          ))}
        </ul>
      </Section>
      <Section id="what-you-can-do" title={t("can.title")}>
        <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
          {(["find", "join", "propose"] as const).map((verb) => (
            <div key={verb} className="flex flex-col gap-1 border-line border-t pt-4">
              <dt className="font-medium">{t(`can.${verb}Title`)}</dt>
              <dd className="text-muted">{t(`can.${verb}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </SitePage>
  );
}
