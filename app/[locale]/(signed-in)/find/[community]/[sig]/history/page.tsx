import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { SigHistory } from "#components/sigs/sig-history.tsx";
import { NotFound } from "#lib/errors.ts";
import { pickText } from "#lib/localized-text.ts";
import { leadsOn } from "#lib/roster/queries.ts";
import { eventsShown, sigBySlug, sigTimeline } from "#lib/sigs/public.ts";
import { historyQuery } from "#lib/sigs/schema.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../../../or-not-found.tsx";

type Props = PageProps<"/[locale]/find/[community]/[sig]/history">;

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
  const locale = await getLocale();
  const leads = on ? await leadsOn(sig.id, on, community.timeZone) : [];
  const entries = await sigTimeline(sig.id, eventsShown);
  return (
    <SignedInPage
      path={`/${community.slug}/${sig.slug}/history`}
      {...communityFrame(community, locale, "directory")}
    >
      <SigHistory sig={sig} community={community} entries={entries} asked={on ? { on, leads } : undefined} />
    </SignedInPage>
  );
});
