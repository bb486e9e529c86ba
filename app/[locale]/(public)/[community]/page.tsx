import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CommunityBody } from "#components/communities/community-body.tsx";
import { communityFrame } from "#components/communities/frame.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { projectsOf } from "#lib/projects/public.ts";
import { steeringCommittee } from "#lib/roster/public.ts";
import { sigDirectory } from "#lib/sigs/public.ts";
import { noFilters } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../page-metadata.ts";
import { PageNotFound } from "../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]">;

export function generateStaticParams() {
  return [{ community: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const locale = await getLocale();
  const t = await getTranslations("directory");
  const name = pickText(community.name, locale).text;
  return pageMetadata({
    title: community._count.sigs > 0 ? t("metaTitle", { community: name }) : name,
    description: pickText(community.summary, locale).text,
    address: (language) => urls.community(language, community.slug),
  });
}

export default async function CommunityPage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) return <PageNotFound />;
  const [{ directory, asOf }, seats, projects] = await Promise.all([
    sigDirectory(community.id),
    steeringCommittee(community.id),
    projectsOf(community.id),
  ]);
  const frame = communityFrame(community, await getLocale(), "directory");
  return (
    <SitePage path={`/${community.slug}`} {...frame}>
      <CommunityBody
        community={community}
        seats={seats}
        projects={projects}
        found={directory}
        filters={noFilters}
        asOf={asOf}
      />
    </SitePage>
  );
}
