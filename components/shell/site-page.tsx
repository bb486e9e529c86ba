import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AccentScope } from "../ui/accent-scope.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { type HeaderCommunity, SiteHeader, type SiteHeaderProps } from "./site-header.tsx";

type SitePageProps = Omit<SiteHeaderProps, "community"> & {
  community?: HeaderCommunity & { accentHue: number | null };
  footer?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip link, header, main, footer, in the accent of its community. */
export function SitePage({ path, community, account, footer, children }: SitePageProps) {
  const t = useTranslations("shell");
  return (
    <AccentScope hue={community?.accentHue ?? null}>
      <div className="flex min-h-dvh flex-col">
        <SkipLink href="#content">{t("skip")}</SkipLink>
        <SiteHeader path={path} community={community} account={account} />
        <main
          id="content"
          tabIndex={-1}
          className="page flex flex-col gap-10 pt-8 pb-20 outline-none sm:pt-12"
        >
          {children}
        </main>
        <SiteFooter path={path}>{footer}</SiteFooter>
      </div>
    </AccentScope>
  );
}
