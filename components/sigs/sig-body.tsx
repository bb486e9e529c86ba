import { useLocale, useTranslations } from "next-intl";
import { SigLists } from "#components/lists/sig-lists.tsx";
import { Emeriti, People } from "#components/roster/people.tsx";
import { Roster } from "#components/roster/roster.tsx";
import { EventTimeline, type TimelineEvent } from "#components/timeline/event-timeline.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { pickText } from "#lib/localized-text.ts";
import type { projectsOfSig } from "#lib/projects/public.ts";
import type { Emeritus, RoleHolder, rosterOf } from "#lib/roster/public.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { takesPart } from "#lib/sigs/state.ts";
import { urls } from "#lib/urls.ts";
import { LinkGroups } from "./link-groups.tsx";
import { SigAbout } from "./sig-about.tsx";

type SigBodyProps = {
  sig: SigPage;
  terms: readonly RoleHolder[];
  emeriti: readonly Emeritus[];
  roster: Awaited<ReturnType<typeof rosterOf>>;
  projects: Awaited<ReturnType<typeof projectsOfSig>>;
  timeline: readonly TimelineEvent[];
};

/** The matter of a SIG's page: what it does, where, who, and what happened lately. */
export function SigBody({ sig, terms, emeriti, roster, projects, timeline }: SigBodyProps) {
  const t = useTranslations("sig");
  const { community } = sig;
  return (
    <>
      <SigAbout sig={sig} />
      <Section id="links" title={t("links")}>
        {sig.links.length > 0 ? (
          <LinkGroups links={sig.links} />
        ) : (
          <p className="text-muted">{t("noLinks")}</p>
        )}
      </Section>
      <SigPeople sig={sig} terms={terms} emeriti={emeriti} roster={roster} />
      <Section id="lists" title={t("lists")}>
        {sig.lists.length > 0 ? (
          <SigLists
            community={community.slug}
            sig={sig.slug}
            lists={sig.lists}
            isOpen={takesPart(sig.status)}
          />
        ) : (
          <p className="text-muted">{t("noLists")}</p>
        )}
      </Section>
      {sig.meetings.length > 0 && <Meetings meetings={sig.meetings} />}
      {projects.length > 0 && <SigProjects projects={projects} />}
      <Lately sig={sig} timeline={timeline} />
    </>
  );
}

function SigPeople({ sig, terms, emeriti, roster }: Omit<SigBodyProps, "projects" | "timeline">) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const becomeLead = (
    <TextLink href={urls.join(locale, sig.community.slug, sig.slug, { for: "lead" })} prefetch={false}>
      {t("becomeLead")}
    </TextLink>
  );
  return (
    <Section id="people" title={t("people")} action={takesPart(sig.status) && becomeLead}>
      {terms.length > 0 ? (
        <People terms={terms} />
      ) : (
        <p className="max-w-measure text-muted">{t(takesPart(sig.status) ? "noPeople" : "noPeopleLeft")}</p>
      )}
      {emeriti.length > 0 && <Emeriti emeriti={emeriti} timeZone={sig.community.timeZone} />}
      <Roster {...roster} />
    </Section>
  );
}

function Meetings({ meetings }: Pick<SigPage, "meetings">) {
  const t = useTranslations("sig");
  const locale = useLocale();
  return (
    <Section id="meetings" title={t("meetings")}>
      <ul className="flex flex-col gap-2">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span className="font-medium">
              <Localized value={meeting.title} locale={locale} />
            </span>
            <span className="text-muted">
              {" · "}
              <Localized value={meeting.schedule} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SigProjects({ projects }: Pick<SigBodyProps, "projects">) {
  const t = useTranslations("sig");
  const locale = useLocale();
  return (
    <Section id="projects" title={t("projects")}>
      <ul className="flex flex-col gap-2">
        {projects.map((project) => (
          <li key={project.id}>
            <TextLink href={`${urls.projects(locale, project.community.slug)}#${project.slug}`}>
              <Localized value={project.name} locale={locale} />
            </TextLink>{" "}
            <span className="text-muted text-sm">
              {t("inCatalogue", { community: pickText(project.community.name, locale).text })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Lately({ sig, timeline }: Pick<SigBodyProps, "sig" | "timeline">) {
  const t = useTranslations("sig");
  const locale = useLocale();
  const { community } = sig;
  const whole = <TextLink href={urls.history(locale, community.slug, sig.slug)}>{t("history")}</TextLink>;
  return (
    <Section id="timeline" title={t("timeline")} action={timeline.length > 0 && whole}>
      {timeline.length > 0 ? (
        <EventTimeline entries={timeline} community={community} />
      ) : (
        <p className="text-muted">{t("nothingYet")}</p>
      )}
    </Section>
  );
}
