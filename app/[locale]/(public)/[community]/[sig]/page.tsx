import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { PublicNotices } from "#components/join-requests/public-notices.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { RelatedSigs } from "#components/sigs/related-sigs.tsx";
import { SigBody } from "#components/sigs/sig-body.tsx";
import { SigFacts } from "#components/sigs/sig-facts.tsx";
import { SigHeader } from "#components/sigs/sig-header.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { publicNotices } from "#lib/join-requests/public.ts";
import { pickText } from "#lib/localized-text.ts";
import { projectsOfSig } from "#lib/projects/public.ts";
import { emeritiOf, roleHolders, rosterOf } from "#lib/roster/public.ts";
import { sigBySlug, sigTimeline } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../page-metadata.ts";
import { PageNotFound } from "../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/[sig]">;

const eventsShown = 6;

export function generateStaticParams() {
  return [{ community: "-", sig: "-" }];
}

async function load({ params }: Props) {
  const { community, sig } = await params;
  return sigBySlug(community, sig);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const sig = await load(props);
  if (!sig) return {};
  const locale = await getLocale();
  const name = pickText(sig.name, locale).text;
  return pageMetadata({
    title: `${name} · ${pickText(sig.community.name, locale).text}`,
    description: pickText(sig.summary, locale).text,
    address: (language) => urls.sig(language, sig.community.slug, sig.slug),
  });
}

export default async function SigPage(props: Props) {
  const sig = await load(props);
  if (!sig) return <PageNotFound />;
  const [terms, emeriti, roster, projects, timeline, notices] = await Promise.all([
    roleHolders(sig.id),
    emeritiOf(sig.id),
    rosterOf(sig.id),
    projectsOfSig(sig.id),
    sigTimeline(sig.id, eventsShown),
    publicNotices(sig.id),
  ]);
  const frame = communityFrame(sig.community, await getLocale(), "directory");
  return (
    <SitePage path={`/${sig.community.slug}/${sig.slug}`} {...frame}>
      <SigHeader sig={sig} terms={terms} lastEventAt={timeline[0]?.at ?? null} />
      <PublicNotices sig={sig} notices={notices} />
      <Columns
        aside={
          <>
            <SigFacts sig={sig} members={roster.total} />
            <RelatedSigs sig={sig} />
          </>
        }
      >
        <SigBody
          sig={sig}
          terms={terms}
          emeriti={emeriti}
          roster={roster}
          projects={projects}
          timeline={timeline}
        />
      </Columns>
    </SitePage>
  );
}
