import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CommunitySection } from "#components/shell/community-nav.tsx";
import { Localized } from "#components/ui/localized.tsx";
import { ExternalLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/locales.ts";

export type FramedCommunity = {
  slug: string;
  name: unknown;
  accentHue: number | null;
  codeOfConductUrl: string;
  adminContact: string | null;
};

/** What a page of a community hands to its frame: SitePage, or SignedInPage where the page is for one person. */
export function communityFrame(community: FramedCommunity, locale: Locale, section?: CommunitySection) {
  const { slug, accentHue } = community;
  return {
    community: { slug, accentHue, name: <Localized value={community.name} locale={locale} />, section },
    footer: <CommunityFooter community={community} />,
  };
}

function CommunityFooter({ community }: { community: FramedCommunity }): ReactNode {
  const t = useTranslations("communities");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      <li>
        <ExternalLink href={community.codeOfConductUrl}>{t("conductTitle")}</ExternalLink>
      </li>
      {community.adminContact && (
        <li>
          <ExternalLink href={`mailto:${community.adminContact}`}>{community.adminContact}</ExternalLink>
        </li>
      )}
    </ul>
  );
}
