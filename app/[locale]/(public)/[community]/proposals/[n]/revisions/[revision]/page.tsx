import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { Answers } from "#components/proposals/answers.tsx";
import { ProposedPeople } from "#components/proposals/people.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { Breadcrumbs } from "#components/ui/breadcrumbs.tsx";
import { Columns } from "#components/ui/columns.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { DateOnly } from "#components/ui/time.tsx";
import { proposalRevision } from "#lib/proposals/public.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../../../page-metadata.ts";
import { PageNotFound } from "../../../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/proposals/[n]/revisions/[revision]">;

export function generateStaticParams() {
  return [{ community: "-", n: "-", revision: "-" }];
}

async function load({ params }: Props) {
  const { community, n, revision } = await params;
  return proposalRevision(community, n, revision);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props);
  if (!found) return {};
  const { community, proposalNumber, content, number } = found;
  const t = await getTranslations("proposals.revisions");
  const title = t("metaTitle", { number, proposal: proposalNumber, name: content.name });
  return pageMetadata({
    title,
    description: title,
    address: (language) => urls.proposalRevision(language, community.slug, proposalNumber, number),
  });
}

export default async function RevisionPage(props: Props) {
  const found = await load(props);
  if (!found) return <PageNotFound />;
  const { community, proposalNumber, content, language, number, author, createdAt, isLatest } = found;
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const proposal = urls.proposal(locale, community.slug, proposalNumber);
  const crumbs = [
    { href: urls.proposals(locale, community.slug), label: t("title") },
    { href: proposal, label: `#${proposalNumber}` },
  ];
  return (
    <SitePage
      path={`/${community.slug}/proposals/${proposalNumber}/revisions/${number}`}
      {...communityFrame(community, locale, "proposals")}
    >
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t("breadcrumbs")} crumbs={crumbs} />}
        title={<span lang={language}>{content.name}</span>}
        summary={t("revisions.revision", { number })}
        facts={t.rich("revisions.handedIn", {
          name: author.name,
          time: () => <DateOnly at={createdAt} locale={locale} timeZone={community.timeZone} />,
        })}
      />
      {!isLatest && (
        <Notice tone="warn" title={t("revisions.superseded")}>
          <TextLink href={proposal}>{t("revisions.readCurrent")}</TextLink>
        </Notice>
      )}
      <Columns aside={content.aim === "FOUND" && <ProposedPeople content={content} />}>
        <Section id="answers" title={t("answers")}>
          <Answers content={content} language={language} community={community} />
        </Section>
      </Columns>
    </SitePage>
  );
}
