import Signpost from "lucide-react/icons/signpost";
import { useLocale, useTranslations } from "next-intl";
import { ProjectList } from "#components/projects/project-list.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Directory, type DirectoryProps } from "#components/sigs/directory.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CommunityPage } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import type { CatalogueEntry } from "#lib/projects/public.ts";
import type { Seat } from "#lib/roster/public.ts";
import { urls } from "#lib/urls.ts";
import { CommunityGuide } from "./community-guide.tsx";

type CommunityBodyProps = Omit<DirectoryProps, "community"> & {
  community: CommunityPage;
  seats: readonly Seat[];
  projects: readonly CatalogueEntry[];
};

/** A community's page below its header: its SIGs, or its projects when it has no SIG, then all one needs to know to take part. */
export function CommunityBody({ community, seats, projects, ...directory }: CommunityBodyProps) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const { slug } = community;
  const hasSigs = community._count.sigs > 0;
  return (
    <>
      <PageHeader
        title={<Localized value={community.name} locale={locale} />}
        summary={<Localized value={community.summary} locale={locale} />}
        facts={<Contents community={community} hasProjects={projects.length > 0} />}
        action={
          <ButtonLink href={urls.newProposal(locale, slug)} prefetch={false}>
            {t("propose")}
          </ButtonLink>
        }
      />
      {hasSigs && <Directory community={community} {...directory} />}
      {projects.length === 0 && !hasSigs && (
        <EmptyState
          icon={Signpost}
          title={t("firstSig")}
          action={
            <>
              <ButtonLink href={urls.newProposal(locale, slug)} prefetch={false} variant="primary">
                {t("propose")}
              </ButtonLink>
              <ButtonLink href={urls.importSigs(locale, slug)} prefetch={false}>
                {t("addExisting")}
              </ButtonLink>
            </>
          }
        >
          {t("firstSigHelp")}
        </EmptyState>
      )}
      {projects.length > 0 && !hasSigs && (
        <Section
          id="projects"
          title={t("projectsTitle")}
          action={<TextLink href={urls.projects(locale, slug)}>{t("projects")}</TextLink>}
        >
          <ProjectList community={community} projects={projects} />
        </Section>
      )}
      <CommunityGuide community={community} seats={seats} />
    </>
  );
}

/** The parts of the page below the fold. */
function Contents({ community, hasProjects }: { community: CommunityPage; hasProjects: boolean }) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const { sigs } = community._count;
  return (
    <>
      {sigs > 0 && <span>{t("sigCount", { count: sigs })}</span>}
      {hasProjects && (
        <TextLink href={urls.projects(locale, community.slug)}>
          {t("projectCount", { count: community._count.projects })}
        </TextLink>
      )}
      <TextLink href="#about">
        {t("aboutTitle", { community: pickText(community.name, locale).text })}
      </TextLink>
      {community.joining !== null && <TextLink href="#joining">{t("joiningTitle")}</TextLink>}
      <TextLink href="#proposing">{t("proposingTitle")}</TextLink>
      <TextLink href="#steering">{t("steeringTitle")}</TextLink>
    </>
  );
}
