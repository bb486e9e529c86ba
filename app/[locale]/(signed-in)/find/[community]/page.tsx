import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { CommunityBody } from "#components/communities/community-body.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { projectsOf } from "#lib/projects/public.ts";
import { steeringCommittee } from "#lib/roster/public.ts";
import { findSigs } from "#lib/sigs/queries.ts";
import { sigFilters } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/find/[community]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const locale = await getLocale();
  const t = await getTranslations("directory");
  return {
    title: t("metaSearch", { community: pickText(community.name, locale).text }),
    robots: { index: false, follow: true },
    alternates: { canonical: urls.community(locale, community.slug) },
  };
}

/** A community's page for an address with a query: the proxy leads it here. */
export default orNotFound(async function FindSigsPage({ params, searchParams }: Props) {
  await connection();
  const community = await communityBySlug((await params).community);
  if (!community) throw new NotFound("page");
  const filters = sigFilters.parse(await searchParams);
  const [found, seats, projects] = await Promise.all([
    findSigs(community.id, filters),
    steeringCommittee(community.id),
    projectsOf(community.id),
  ]);
  const frame = communityFrame(community, await getLocale(), "directory");
  return (
    <SignedInPage path={`/${community.slug}`} {...frame}>
      <CommunityBody
        community={community}
        seats={seats}
        projects={projects}
        found={found}
        filters={filters}
        asOf={new Date()}
      />
    </SignedInPage>
  );
});
