import { useLocale, useTranslations } from "next-intl";
import { LocalizedMarkdown } from "#components/markdown.tsx";
import { LinkGroups } from "#components/sigs/link-groups.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { ExternalLink, TextLink } from "#components/ui/text-link.tsx";
import type { CommunityPage } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import type { Seat } from "#lib/roster/public.ts";
import { urls } from "#lib/urls.ts";
import { Committee } from "./committee.tsx";

type GuideProps = { community: CommunityPage; seats: readonly Seat[] };

/** What a community is, how one takes part in it, and who steers it. */
export function CommunityGuide({ community, seats }: GuideProps) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const name = pickText(community.name, locale).text;
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
      <Section id="about" title={t("aboutTitle", { community: name })}>
        <LocalizedMarkdown value={community.about} />
      </Section>
      {community.joining !== null && (
        <Section id="joining" title={t("joiningTitle")}>
          <LocalizedMarkdown value={community.joining} />
        </Section>
      )}
      <Proposing community={community} />
      <Section id="steering" title={t("steeringTitle")}>
        <Committee seats={seats} />
      </Section>
      {community.links.length > 0 && (
        <Section id="links" title={t("linksTitle")}>
          <LinkGroups links={community.links} />
        </Section>
      )}
      <Conduct community={community} />
    </div>
  );
}

function Proposing({ community }: { community: CommunityPage }) {
  const t = useTranslations("communities");
  const locale = useLocale();
  const { slug, proposing, playbookUrl } = community;
  return (
    <Section id="proposing" title={t("proposingTitle")}>
      {proposing !== null && <LocalizedMarkdown value={proposing} />}
      <p className="max-w-measure">
        {t("proposingSteps", { supporters: community.supportersNeeded, leads: community.minimumLeads })}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href={urls.newProposal(locale, slug)} prefetch={false}>
          {t("propose")}
        </ButtonLink>
        {playbookUrl && <ExternalLink href={playbookUrl}>{t("playbook")}</ExternalLink>}
        <TextLink href={urls.proposals(locale, slug)}>{t("proposals")}</TextLink>
      </div>
    </Section>
  );
}

function Conduct({ community }: { community: CommunityPage }) {
  const t = useTranslations("communities");
  const { codeOfConductUrl, codeOfConductVersion, adminContact } = community;
  return (
    <Section id="conduct" title={t("conductTitle")}>
      <p className="max-w-measure">
        {t.rich("conduct", {
          version: codeOfConductVersion,
          link: (words) => <ExternalLink href={codeOfConductUrl}>{words}</ExternalLink>,
        })}
      </p>
      {adminContact && (
        <p>
          {t.rich("contact", {
            mail: () => <ExternalLink href={`mailto:${adminContact}`}>{adminContact}</ExternalLink>,
          })}
        </p>
      )}
    </Section>
  );
}
