import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { urls } from "#lib/urls.ts";
import { classNames } from "../ui/class-names.ts";
import type { Account } from "./account.ts";
import { AccountMenu } from "./account-menu.tsx";
import { BrandMark } from "./brand.tsx";
import { CommunityNav, type CommunitySection } from "./community-nav.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export type HeaderCommunity = { slug: string; name: ReactNode; section?: CommunitySection };

export type SiteHeaderProps = {
  /** The address of the page without its language: "/tensorflow/io". */
  path: string;
  community?: HeaderCommunity;
  account?: Account;
};

export function SiteHeader({ path, community, account }: SiteHeaderProps) {
  const locale = useLocale();
  const t = useTranslations("shell");
  return (
    <header
      className={classNames(
        "border-line border-b print:hidden",
        community && "border-t-3 border-t-accent-mark",
      )}
    >
      <div className="page flex min-h-14 items-center gap-2">
        <Link
          href={urls.home(locale)}
          aria-label={t("home")}
          className="flex min-h-11 items-center gap-2 font-semibold tracking-tight"
        >
          <BrandMark />
          <span className={community ? "hidden sm:inline" : undefined}>Sigpost</span>
        </Link>
        {community && (
          <>
            <span aria-hidden="true" className="text-control">
              /
            </span>
            <Link
              href={urls.community(locale, community.slug)}
              className="flex min-h-11 min-w-0 items-center font-medium hover:text-accent"
            >
              <span className="truncate">{community.name}</span>
            </Link>
          </>
        )}
        <div className="ms-auto flex flex-none items-center gap-1">
          <LanguageSwitch path={path} />
          <ThemeSwitch />
          <span className="ms-1 flex min-w-10 justify-end">
            <AccountMenu account={account} path={path} />
          </span>
        </div>
      </div>
      {community && (
        <div className="page -mb-px">
          <CommunityNav slug={community.slug} section={community.section} />
        </div>
      )}
    </header>
  );
}
