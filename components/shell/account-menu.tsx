import { useLocale, useTranslations } from "next-intl";
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
      links={{
        signIn: `/${locale}/sign-in?next=${encodeURIComponent(`/${locale}${path}`)}`,
        dashboard: `/${locale}/dashboard`,
        me: `/${locale}/me`,
      }}
      labels={{
        signIn: t("signIn"),
        menu: t("accountMenu"),
        dashboard: t("dashboard"),
        waiting: t("waiting"),
        me: t("me"),
      }}
    />
  );
}
