"use client";

import type { LucideIcon } from "lucide-react";
import Bell from "lucide-react/icons/bell";
import Building2 from "lucide-react/icons/building-2";
import CircleUser from "lucide-react/icons/circle-user";
import Inbox from "lucide-react/icons/inbox";
import LogOut from "lucide-react/icons/log-out";
import MailWarning from "lucide-react/icons/mail-warning";
import Settings from "lucide-react/icons/settings";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/locales.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Menu, MenuButton, MenuHeading, MenuLink } from "../ui/menu.tsx";
import type { Account } from "./account.ts";

type Place = "dashboard" | "notices" | "me" | "settings" | "communities" | "deliveries";

type LiveAccountMenuProps = {
  account?: Account;
  locale: Locale;
  links: Record<"signIn" | Place, string>;
  labels: Record<"signIn" | "menu" | "waiting" | "unread" | "signOut" | Place, string>;
};

export function LiveAccountMenu({ account: given, locale, links, labels }: LiveAccountMenuProps) {
  const account = useAccount(given);
  if (!account.signedIn) {
    return (
      <ButtonLink href={links.signIn} size="small" prefetch={false}>
        {labels.signIn}
      </ButtonLink>
    );
  }
  const { name, initials, canDecide, waiting, unread, isOperator } = account;
  const entry = (place: Place, icon: LucideIcon, count?: number, counted?: string) => (
    <Entry href={links[place]} label={labels[place]} icon={icon} count={count} counted={counted} />
  );
  return (
    <Menu
      id="account-menu"
      label={[
        `${labels.menu}: ${name}`,
        ...(waiting > 0 ? [`${waiting} ${labels.waiting}`] : []),
        ...(unread > 0 ? [`${unread} ${labels.unread}`] : []),
      ].join(", ")}
      withChevron={false}
      face={<Face initials={initials} hasNews={waiting + unread > 0} />}
    >
      <MenuHeading>{name}</MenuHeading>
      {canDecide && entry("dashboard", Inbox, waiting, labels.waiting)}
      {entry("notices", Bell, unread, labels.unread)}
      {entry("me", CircleUser)}
      {entry("settings", Settings)}
      {isOperator && entry("communities", Building2)}
      {isOperator && entry("deliveries", MailWarning)}
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

/** Where the page is the same for everybody, the browser asks who reads it. */
function useAccount(given: Account | undefined): Account {
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
  return given ?? account;
}

function Face({ initials, hasNews }: { initials: string; hasNews: boolean }) {
  return (
    <span className="relative flex size-8 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent text-sm">
      {initials}
      {hasNews && (
        <span className="absolute end-0 top-0 size-2.5 rounded-full border-2 border-canvas bg-danger" />
      )}
    </span>
  );
}

type EntryProps = { href: string; label: string; icon: LucideIcon; count?: number; counted?: string };

function Entry({ href, label, icon: Icon, count = 0, counted }: EntryProps) {
  return (
    <MenuLink href={href}>
      <Icon className="text-muted" />
      {label}
      {count > 0 && (
        <span className="ms-auto rounded-full bg-sunken px-2 text-sm tabular-nums">
          {count}
          <span className="sr-only"> {counted}</span>
        </span>
      )}
    </MenuLink>
  );
}
