"use client";

import CircleUser from "lucide-react/icons/circle-user";
import Inbox from "lucide-react/icons/inbox";
import LogOut from "lucide-react/icons/log-out";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/locales.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Menu, MenuButton, MenuHeading, MenuLink } from "../ui/menu.tsx";
import type { Account } from "./account.ts";

type LiveAccountMenuProps = {
  account?: Account;
  locale: Locale;
  links: Record<"signIn" | "dashboard" | "me", string>;
  labels: Record<"signIn" | "menu" | "dashboard" | "waiting" | "me" | "signOut", string>;
};

export function LiveAccountMenu({ account: given, locale, links, labels }: LiveAccountMenuProps) {
  const [account, setAccount] = useState<Account>(given ?? { signedIn: false });

  useEffect(() => {
    if (given) return;
    const controller = new AbortController();
    fetch("/api/me", { signal: controller.signal })
      .then((answer) => (answer.ok ? answer.json() : { signedIn: false }))
      .then(setAccount)
      .catch(() => {}); // the link to sign in stays
    return () => controller.abort();
  }, [given]);

  if (!account.signedIn) {
    return (
      <ButtonLink href={links.signIn} size="small" prefetch={false}>
        {labels.signIn}
      </ButtonLink>
    );
  }
  const waiting = account.waiting > 0 ? `, ${account.waiting} ${labels.waiting}` : "";
  return (
    <Menu
      id="account-menu"
      label={`${labels.menu}: ${account.name}${waiting}`}
      withChevron={false}
      face={
        <span className="relative flex size-8 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent text-sm">
          {account.initials}
          {account.waiting > 0 && (
            <span className="absolute end-0 top-0 size-2.5 rounded-full border-2 border-canvas bg-danger" />
          )}
        </span>
      }
    >
      <MenuHeading>{account.name}</MenuHeading>
      {account.canDecide && (
        <MenuLink href={links.dashboard}>
          <Inbox className="text-muted" />
          {labels.dashboard}
          {account.waiting > 0 && (
            <span className="ms-auto rounded-full bg-sunken px-2 text-sm tabular-nums">
              {account.waiting}
              <span className="sr-only"> {labels.waiting}</span>
            </span>
          )}
        </MenuLink>
      )}
      <MenuLink href={links.me}>
        <CircleUser className="text-muted" />
        {labels.me}
      </MenuLink>
      <form method="post" action="/api/sign-out">
        <input type="hidden" name="locale" value={locale} />
        <MenuButton>
          <LogOut className="text-muted" />
          {labels.signOut}
        </MenuButton>
      </form>
    </Menu>
  );
}
