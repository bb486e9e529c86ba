import CircleCheck from "lucide-react/icons/circle-check";
import { useLocale, useTranslations } from "next-intl";
import { LocalizedMarkdown } from "#components/markdown.tsx";
import { LinkList } from "#components/sigs/link-groups.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { ExternalLink, TextLink } from "#components/ui/text-link.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { CatalogueEntry } from "#lib/projects/public.ts";
import { urls } from "#lib/urls.ts";

type ProjectListProps = {
  community: { slug: string; name: unknown };
  projects: readonly CatalogueEntry[];
  headingLevel?: 2 | 3;
};

/** The ecosystem catalogue of a community. */
export function ProjectList({ community, projects, headingLevel = 3 }: ProjectListProps) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {projects.map((project) => (
        <ProjectItem key={project.id} project={project} community={community} headingLevel={headingLevel} />
      ))}
    </ul>
  );
}

type ProjectFactsProps = { project: CatalogueEntry; community: ProjectListProps["community"] };
type ProjectItemProps = ProjectFactsProps & { headingLevel: 2 | 3 };

function ProjectItem({ project, community, headingLevel }: ProjectItemProps) {
  const t = useTranslations("projects");
  const locale = useLocale();
  const { supersededBy } = project;
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <li
      id={project.slug}
      className="grid scroll-mt-6 gap-x-12 gap-y-4 py-8 lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="flex min-w-0 flex-col gap-3">
        <Heading className="font-semibold text-lg">
          <Localized value={project.name} locale={locale} />
        </Heading>
        {supersededBy && (
          <p className="text-muted">
            {t.rich("superseded", {
              project: () => (
                <TextLink href={`${urls.projects(locale, community.slug)}#${supersededBy.slug}`}>
                  <Localized value={supersededBy.name} locale={locale} />
                </TextLink>
              ),
            })}
          </p>
        )}
        <LocalizedMarkdown value={project.summary} headingLevel={headingLevel + 1} />
      </div>
      <ProjectFacts project={project} community={community} />
    </li>
  );
}

function ProjectFacts({ project, community }: ProjectFactsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { sig, maintainer, maintainerUrl } = project;
  const maintainerName = maintainer === null ? null : <Localized value={maintainer} locale={locale} />;
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <Badge>{t(`enums.projectRelation.${project.relation}`)}</Badge>
        {project.nativeSupport && (
          <span className="inline-flex items-center gap-1.5 text-success">
            <CircleCheck />
            {t("projects.native", { community: pickText(community.name, locale).text })}
          </span>
        )}
      </p>
      <LinkList links={project.links} />
      {maintainerName && (
        <p>
          <span className="text-muted">{t("projects.maintainer")} </span>
          {maintainerUrl ? (
            <ExternalLink href={maintainerUrl}>{maintainerName}</ExternalLink>
          ) : (
            maintainerName
          )}
        </p>
      )}
      {sig && (
        <p>
          <span className="text-muted">{t("projects.sig")} </span>
          <TextLink href={urls.sig(locale, sig.community.slug, sig.slug)}>
            <Localized value={sig.name} locale={locale} />
          </TextLink>
        </p>
      )}
    </div>
  );
}
