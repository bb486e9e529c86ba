import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { Register } from "#components/proposals/register.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { proposalRegister } from "#lib/proposals/public.ts";
import { anyProposal } from "#lib/proposals/schema.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import { PageNotFound } from "../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/proposals">;

export function generateStaticParams() {
  return [{ community: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("proposals");
  const name = pickText(community.name, await getLocale()).text;
  return pageMetadata({
    title: t("metaTitle", { community: name }),
    description: t("summary", { community: name }),
    address: (language) => urls.proposals(language, community.slug),
  });
}

export default async function ProposalsPage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) return <PageNotFound />;
  const found = await proposalRegister(community.id);
  return (
    <SitePage
      path={`/${community.slug}/proposals`}
      {...communityFrame(community, await getLocale(), "proposals")}
    >
      <Register community={community} found={found} filters={anyProposal} />
    </SitePage>
  );
}
