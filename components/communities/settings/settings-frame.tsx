import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { ConfiguredCommunity } from "#lib/communities/queries.ts";
import { pickText } from "#lib/localized-text.ts";
import { urls } from "#lib/urls.ts";
import { communityFrame } from "../frame.tsx";

const addresses = {
  about: urls.communitySettings,
  rules: urls.ruleSettings,
  committee: urls.committeeSettings,
  sigs: urls.importSigs,
};

type Part = keyof typeof addresses;

type SettingsFrameProps = {
  community: ConfiguredCommunity;
  part: Part;
  mayImport: boolean;
  /** What has just been done. */
  done?: string | undefined;
  children: ReactNode;
};

/** A page of a community's settings, with the way to the others. */
export function SettingsFrame({ community, part, mayImport, done, children }: SettingsFrameProps) {
  const t = useTranslations("communitySettings");
  const locale = useLocale();
  const { slug } = community;
  const parts = (Object.keys(addresses) as Part[]).filter((one) => one !== "sigs" || mayImport);
  const path = addresses[part](locale, slug).slice(`/${locale}`.length);
  return (
    <SignedInPage path={path} {...communityFrame(community, locale, "settings")}>
      {done && <FlashNotice>{done}</FlashNotice>}
      <PageHeader
        title={t("title", { community: pickText(community.name, locale).text })}
        summary={t(`intro.${part}`)}
      />
      <Tabs
        label={t("parts")}
        tabs={parts.map((one) => ({
          href: addresses[one](locale, slug),
          label: t(`tab.${one}`),
          isCurrent: one === part,
        }))}
      />
      {children}
    </SignedInPage>
  );
}
