import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { communityFrame } from "#components/communities/frame.tsx";
import { ProposalView } from "#components/proposals/proposal-view.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { pickText } from "#lib/localized-text.ts";
import { proposalByNumber } from "#lib/proposals/public.ts";
import { isOpen } from "#lib/proposals/state.ts";
import { urls } from "#lib/urls.ts";
import { pageMetadata } from "../../../../page-metadata.ts";
import { PageNotFound } from "../../../../page-not-found.tsx";

type Props = PageProps<"/[locale]/[community]/proposals/[n]">;

export function generateStaticParams() {
  return [{ community: "-", n: "-" }];
}

async function load({ params }: Props) {
  const { community, n } = await params;
  return proposalByNumber(community, n);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const proposal = await load(props);
  if (!proposal) return {};
  const { community, name, number } = proposal;
  const t = await getTranslations("proposals");
  return pageMetadata({
    title: t("metaProposal", { number, name }),
    description: t("metaDescription", { name, community: pickText(community.name, await getLocale()).text }),
    address: (language) => urls.proposal(language, community.slug, number),
  });
}

export default async function ProposalPage(props: Props) {
  const proposal = await load(props);
  if (!proposal) return <PageNotFound />;
  const { community, number, status } = proposal;
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const review = urls.reviewProposal(locale, community.slug, number);
  return (
    <SitePage
      path={`/${community.slug}/proposals/${number}`}
      {...communityFrame(community, locale, "proposals")}
    >
      <ProposalView
        proposal={proposal}
        action={
          isOpen(status) && (
            <ButtonLink href={review} variant="primary" prefetch={false}>
              {t("takePart")}
            </ButtonLink>
          )
        }
        answer={
          isOpen(status) && (
            <p className="print:hidden">
              <ButtonLink href={`${review}#comment`} prefetch={false}>
                {t("discussion.write")}
              </ButtonLink>
            </p>
          )
        }
      />
    </SitePage>
  );
}
