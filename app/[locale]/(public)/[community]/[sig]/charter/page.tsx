import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CharterBody } from "#components/charters/charter-body.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { charterOf, charterRevisions } from "#lib/charters/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { sigBySlug } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { PageNotFound } from "../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/charter">;

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
  const t = await getTranslations("charter");
  const name = { sig: pickText(sig.name, await getLocale()).text };
  return pageMetadata({
    title: t("title", name),
    description: t("metaDescription", name),
    address: (language) => urls.charter(language, sig.community.slug, sig.slug),
  });
}

export default async function CharterPage(props: Props) {
  const sig = await load(props);
  if (!sig) return <PageNotFound />;
  const { community } = sig;
  const [charter, revisions] = await Promise.all([charterOf(sig.id), charterRevisions(sig.id)]);
  const frame = communityFrame(community, await getLocale(), "directory");
  return (
    <SitePage path={`/${community.slug}/${sig.slug}/charter`} {...frame}>
      <CharterBody sig={sig} charter={charter} revisions={revisions} />
    </SitePage>
  );
}
