import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CharterChanges } from "#components/charters/charter-changes.tsx";
import { ComparedWith } from "#components/charters/compared-with.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { SigCrumbs } from "#components/sigs/sig-header.tsx";
import { charterChanges, charterRevisions } from "#lib/charters/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { sigBySlug } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../../../../page-metadata.ts";
import { PageNotFound } from "../../../../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]/charter/[revision]/from/[base]">;

export function generateStaticParams() {
  return [{ community: "-", sig: "-", revision: "-", base: "-" }];
}

const numberIn = (word: string) => (/^[1-9]\d{0,5}$/.test(word) ? Number(word) : null);

async function load({ params }: Props) {
  const { community, sig: slug, revision, base } = await params;
  const [number, from] = [numberIn(revision), numberIn(base)];
  const sig = number === null || from === null ? null : await sigBySlug(community, slug);
  const changes = sig && number !== null && from !== null ? await charterChanges(sig.id, number, from) : null;
  return sig && changes ? { sig, ...changes } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { sig, before, after } = found;
  const t = await getTranslations("charter");
  const name = { sig: pickText(sig.name, await getLocale()).text };
  return pageMetadata({
    title: `${t("title", name)} · ${t("changes.title", { from: before.number, to: after.number })}`,
    description: t("metaDescription", name),
    address: (language) =>
      urls.charterChanges(language, sig.community.slug, sig.slug, after.number, before.number),
  });
}

/** Two revisions of a charter side by side. */
export default async function CharterChangesPage(props: Props) {
  const found = await load(props);
  if (!found) return <PageNotFound />;
  const { sig, before, after, change } = found;
  const { slug } = sig.community;
  const [locale, t] = await Promise.all([getLocale(), getTranslations("charter")]);
  const revisions = await charterRevisions(sig.id);
  const named = ({ number }: { number: number }) => t("revision", { number });
  return (
    <SitePage
      path={`/${slug}/${sig.slug}/charter/${after.number}/from/${before.number}`}
      {...communityFrame(sig.community, locale, "directory")}
    >
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        summary={t("changes.title", { from: before.number, to: after.number })}
        facts={<ComparedWith sig={sig} revisions={revisions} number={after.number} base={before.number} />}
      />
      <CharterChanges before={named(before)} after={named(after)} change={change} />
    </SitePage>
  );
}
