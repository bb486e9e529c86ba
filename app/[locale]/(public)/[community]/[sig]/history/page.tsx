import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { SigHistory } from "#components/sigs/sig-history.tsx";
import { pickText } from "#lib/localized-text.ts";
import { eventsShown, sigBySlug, sigTimeline } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { PageNotFound } from "../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/history">;

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
  const locale = await getLocale();
  const entries = await sigTimeline(sig.id, eventsShown);
  return (
    <SitePage
      path={`/${community.slug}/${sig.slug}/history`}
      {...communityFrame(community, locale, "directory")}
    >
      <SigHistory sig={sig} community={community} entries={entries} />
    </SitePage>
  );
}
