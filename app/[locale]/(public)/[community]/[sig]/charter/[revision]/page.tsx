import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CharterBody } from "#components/charters/charter-body.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { charterOf, charterRevisions } from "#lib/charters/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { sigBySlug } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../../page-metadata.ts";
import { PageNotFound } from "../../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/charter/[revision]">;

export function generateStaticParams() {
  return [{ community: "-", sig: "-", revision: "-" }];
}

async function load({ params }: Props) {
  const { community, sig: slug, revision } = await params;
  const number = /^[1-9]\d{0,5}$/.test(revision) ? Number(revision) : null;
  const sig = number === null ? null : await sigBySlug(community, slug);
  const charter = sig && number !== null ? await charterOf(sig.id, number) : null;
  return sig && charter ? { sig, charter } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { sig, charter } = found;
  const t = await getTranslations("charter");
  const name = { sig: pickText(sig.name, await getLocale()).text };
  return pageMetadata({
    title: `${t("title", name)} · ${t("revision", { number: charter.number })}`,
    description: t("metaDescription", name),
    address: (language) => urls.charterRevision(language, sig.community.slug, sig.slug, charter.number),
  });
}

export default async function CharterRevisionPage(props: Props) {
  const found = await load(props);
  if (!found) return <PageNotFound />;
  const { sig, charter } = found;
  const { community } = sig;
  const frame = communityFrame(community, await getLocale(), "directory");
  return (
    <SitePage path={`/${community.slug}/${sig.slug}/charter/${charter.number}`} {...frame}>
      <CharterBody sig={sig} charter={charter} revisions={await charterRevisions(sig.id)} />
    </SitePage>
  );
}
