import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { SideBySide } from "#components/ui/side-by-side.tsx";
import { proposalChanges } from "#lib/proposals/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../../../../../page-metadata.ts";
import { PageNotFound } from "../../../../../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/proposals/[n]/revisions/[revision]/from/[base]">;

export function generateStaticParams() {
  return [{ community: "-", n: "-", revision: "-", base: "-" }];
}

async function load({ params }: Props) {
  const { community, n, revision, base } = await params;
  return proposalChanges(community, n, revision, base);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { before, after } = found;
  const t = await getTranslations("proposals.revisions");
  const title = `#${after.proposalNumber} ${after.content.name} · ${t("compareTitle", { number: after.number, base: before.number })}`;
  return pageMetadata({
    title,
    description: title,
    address: (language) =>
      urls.proposalChanges(language, after.community.slug, after.proposalNumber, after.number, before.number),
  });
}

/** Two revisions of a proposal side by side. */
export default async function ProposalChangesPage(props: Props) {
  const found = await load(props);
  if (!found) return <PageNotFound />;
  const { before, after, changes } = found;
  const { community, proposalNumber, language } = after;
  const locale = await getLocale();
  const [t, answers] = await Promise.all([getTranslations("proposals"), getTranslations("proposals.answer")]);
  const crumbs = [
    { href: urls.proposals(locale, community.slug), label: t("title") },
    { href: urls.proposal(locale, community.slug, proposalNumber), label: `#${proposalNumber}` },
  ];
  const numbers = { number: after.number, base: before.number };
  return (
    <SitePage
      path={`/${community.slug}/proposals/${proposalNumber}/revisions/${after.number}/from/${before.number}`}
      {...communityFrame(community, locale, "proposals")}
    >
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
        title={<span lang={language}>{after.content.name}</span>}
        summary={t("revisions.compareTitle", numbers)}
      />
      <div className="flex flex-col gap-8">
        {changes.length === 0 && <p className="text-muted">{t("revisions.same")}</p>}
        {changes.map((change) => (
          <section key={change.key} aria-labelledby={`change-${change.key}`} className="flex flex-col gap-3">
            <h2 id={`change-${change.key}`} className="font-semibold text-lg">
              {answers(change.key)}
            </h2>
            <SideBySide
              before={{
                title: t("revisions.revision", { number: before.number }),
                stretches: change.before,
              }}
              after={{ title: t("revisions.revision", { number: after.number }), stretches: change.after }}
              lang={language}
            />
          </section>
        ))}
      </div>
    </SitePage>
  );
}
