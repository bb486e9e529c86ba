import { useLocale, useTranslations } from "next-intl";
import { urls } from "#lib/urls.ts";
import type { Account } from "./account.ts";
import { LiveAccountMenu } from "./live-account-menu.tsx";

type AccountMenuProps = {
  /** Given where the page is rendered for one person; otherwise the browser asks. */
  account?: Account;
  /** Where to come back to after signing in. */
  path: string;
};

export function AccountMenu({ account, path }: AccountMenuProps) {
  const locale = useLocale();
  const t = useTranslations("shell");
  return (
    <LiveAccountMenu
      account={account}
      locale={locale}
      links={{
        signIn: urls.signIn(locale, `/${locale}${path}`),
        dashboard: urls.dashboard(locale),
        notices: urls.notices(locale),
        me: urls.me(locale),
        settings: urls.settings(locale),
        communities: urls.communities(locale),
        deliveries: urls.deliveries(locale),
      }}
      labels={{
        signIn: t("signIn"),
        menu: t("accountMenu"),
        dashboard: t("dashboard"),
        waiting: t("waiting"),
        notices: t("notices"),
        unread: t("unread"),
        me: t("me"),
        settings: t("settings"),
        communities: t("communities"),
        deliveries: t("deliveries"),
        signOut: t("signOut"),
      }}
    />
  );
}
