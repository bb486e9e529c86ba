import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { Register } from "#components/proposals/register.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { findProposals } from "#lib/proposals/queries.ts";
import { registerFilters } from "#lib/proposals/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/find/[community]/proposals">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  return {
    title: t("metaTitle", { community: pickText(community.name, locale).text }),
    robots: { index: false, follow: true },
    alternates: { canonical: urls.proposals(locale, community.slug) },
  };
}

/** The register for an address with a query: the proxy leads it here. */
export default orNotFound(async function FindProposalsPage({ params, searchParams }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) throw new NotFound("page");
  const filters = registerFilters.parse(await searchParams);
  const found = await findProposals(community.id, filters);
  return (
    <SignedInPage
      path={`/${community.slug}/proposals`}
      {...communityFrame(community, await getLocale(), "proposals")}
    >
      <Register community={community} found={found} filters={filters} />
    </SignedInPage>
  );
});
