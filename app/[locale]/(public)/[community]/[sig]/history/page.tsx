import History from "lucide-react/icons/history";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { LeadsOnDay } from "#components/sigs/leads-on-day.tsx";
import { SigCrumbs } from "#components/sigs/sig-header.tsx";
import { EventTimeline } from "#components/timeline/event-timeline.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Section } from "#components/ui/section.tsx";
import { pickText } from "#lib/localized-text.ts";
import { sigBySlug, sigTimeline } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { PageNotFound } from "../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/history">;

const eventsShown = 500;

export function generateStaticParams() {
  return [{ community: "-", sig: "-" }];
}

async function load({ params }: Props) {
  const { community, sig } = await params;
  return sigBySlug(community, sig);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const sig = await load(props);
  if (!sig) return {};
  const t = await getTranslations("history");
  return pageMetadata({
    title: t("title", { sig: pickText(sig.name, await getLocale()).text }),
    description: t("summary"),
    address: (language) => urls.history(language, sig.community.slug, sig.slug),
  });
}

export default async function HistoryPage(props: Props) {
  const sig = await load(props);
  if (!sig) return <PageNotFound />;
  const { community } = sig;
  const t = await getTranslations("history");
  const locale = await getLocale();
  const entries = await sigTimeline(sig.id, eventsShown);
  return (
    <SitePage
      path={`/${community.slug}/${sig.slug}/history`}
      {...communityFrame(community, locale, "directory")}
    >
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        summary={t("summary")}
      />
      <LeadsOnDay sig={sig} />
      <Section id="everything" title={t("everything")}>
        {entries.length === 0 ? (
          <EmptyState icon={History} title={t("emptyTitle")}>
            {t("empty")}
          </EmptyState>
        ) : (
          <EventTimeline entries={entries} community={community} />
        )}
        {entries.length === eventsShown && (
          <p className="text-muted">{t("capped", { count: eventsShown })}</p>
        )}
      </Section>
    </SitePage>
  );
}
