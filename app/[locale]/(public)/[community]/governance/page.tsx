import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { Charters } from "#components/governance/charters.tsx";
import { Decisions } from "#components/governance/decisions.tsx";
import { RulesInForce } from "#components/governance/rules-in-force.tsx";
import { Seats } from "#components/governance/seats.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { EventTimeline } from "#components/timeline/event-timeline.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { communityBySlug, communityHistory, governanceOf } from "#lib/communities/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import { PageNotFound } from "../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/governance">;

export function generateStaticParams() {
  return [{ community: "-" }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const community = await communityBySlug((await params).community);
  if (!community) return {};
  const t = await getTranslations("governance");
  const name = { community: pickText(community.name, await getLocale()).text };
  return pageMetadata({
    title: t("title", name),
    description: t("summary", name),
    address: (language) => urls.governance(language, community.slug),
  });
}

/** Who decides in a community, by which rules, and what they have decided. */
export default async function GovernancePage({ params }: Props) {
  const community = await communityBySlug((await params).community);
  if (!community) return <PageNotFound />;
  const { id, slug, timeZone } = community;
  const [locale, t] = await Promise.all([getLocale(), getTranslations("governance")]);
  const [{ seats, years, charters }, history] = await Promise.all([
    governanceOf(id, timeZone),
    communityHistory(id),
  ]);
  const name = { community: pickText(community.name, locale).text };
  return (
    <SitePage path={`/${slug}/governance`} {...communityFrame(community, locale, "governance")}>
      <PageHeader title={t("title", name)} summary={t("summary", name)} />
      <Section id="committee" title={t("committee")}>
        <Seats seats={seats} timeZone={timeZone} />
      </Section>
      <Section id="rules" title={t("rules")}>
        <RulesInForce community={community} />
      </Section>
      <Section
        id="decisions"
        title={t("decisions.title")}
        action={<TextLink href={urls.proposals(locale, slug)}>{t("register")}</TextLink>}
      >
        <Decisions years={years} />
      </Section>
      <Section id="charters" title={t("charters")}>
        <Charters slug={slug} charters={charters} timeZone={timeZone} />
      </Section>
      {history.length > 0 && (
        <Section id="history" title={t("history")}>
          <EventTimeline entries={history} community={community} />
        </Section>
      )}
    </SitePage>
  );
}
