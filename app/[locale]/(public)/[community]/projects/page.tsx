import Boxes from "lucide-react/icons/boxes";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { ProjectList } from "#components/projects/project-list.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { communityBySlug } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { projectsOf } from "#lib/projects/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import { PageNotFound } from "../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/projects">;

export function generateStaticParams() {
  return [{ community: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("projects");
  const name = { community: pickText(community.name, await getLocale()).text };
  return pageMetadata({
    title: t("metaTitle", name),
    description: t("summary", name),
    address: (language) => urls.projects(language, community.slug),
  });
}

export default async function ProjectsPage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) return <PageNotFound />;
  const t = await getTranslations("projects");
  const locale = await getLocale();
  const projects = await projectsOf(community.id);
  const name = { community: pickText(community.name, locale).text };
  return (
    <SitePage path={`/${community.slug}/projects`} {...communityFrame(community, locale, "projects")}>
      <PageHeader title={t("metaTitle", name)} summary={t("summary", name)} />
      {projects.length > 0 ? (
        <ProjectList community={community} projects={projects} headingLevel={2} />
      ) : (
        <EmptyState
          icon={Boxes}
          title={t("emptyTitle")}
          action={<ButtonLink href={urls.community(locale, community.slug)}>{t("seeSigs")}</ButtonLink>}
        >
          {t("empty", name)}
        </EmptyState>
      )}
    </SitePage>
  );
}
