import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { LeadsOnDay } from "#components/sigs/leads-on-day.tsx";
import { SigCrumbs } from "#components/sigs/sig-header.tsx";
import { EventTimeline } from "#components/timeline/event-timeline.tsx";
import { Section } from "#components/ui/section.tsx";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { leadsOn } from "#lib/roster/queries.ts";
import { sigBySlug, sigTimeline } from "#lib/sigs/public.ts";
import { historyQuery } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/find/[community]/[sig]/history">;

const eventsShown = 500;

async function load({ params }: Props) {
  const { community, sig } = await params;
  return sigBySlug(community, sig);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const sig = await load(props);
  if (!sig) return {};
  const [locale, t] = await Promise.all([getLocale(), getTranslations("history")]);
  return {
    title: t("title", { sig: pickText(sig.name, locale).text }),
    robots: { index: false, follow: true },
    alternates: { canonical: urls.history(locale, sig.community.slug, sig.slug) },
  };
}

/** A SIG's history for an address with a day: the proxy leads it here. */
export default orNotFound(async function HistoryOnDayPage(props: Props) {
  const sig = await load(props);
  if (!sig) throw new NotFound("sig");
  const { on } = historyQuery.parse(await props.searchParams);
  const { community } = sig;
  const [locale, t] = await Promise.all([getLocale(), getTranslations("history")]);
  const leads = on ? await leadsOn(sig.id, on, community.timeZone) : [];
  const entries = await sigTimeline(sig.id, eventsShown);
  return (
    <SignedInPage
      path={`/${community.slug}/${sig.slug}/history`}
      {...communityFrame(community, locale, "directory")}
    >
      <PageHeader
        breadcrumbs={<SigCrumbs sig={sig} withSig />}
        title={t("title", { sig: pickText(sig.name, locale).text })}
        summary={t("summary")}
      />
      <LeadsOnDay sig={sig} asked={on ? { on, leads } : undefined} />
      <Section id="everything" title={t("everything")}>
        <EventTimeline entries={entries} community={community} />
      </Section>
    </SignedInPage>
  );
});
