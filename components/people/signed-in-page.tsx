import type { ComponentProps } from "react";
import { currentActor } from "#lib/auth.ts";
import { accountOf } from "#lib/people/account.ts";
import { SitePage } from "../shell/site-page.tsx";
import { initials } from "../ui/initials.ts";

/** The frame of a page that knows who reads it. */
export async function SignedInPage(props: Omit<ComponentProps<typeof SitePage>, "account">) {
  const account = await accountOf(await currentActor());
  const shown = account.signedIn ? { ...account, initials: initials(account.name) } : account;
  return <SitePage {...props} account={shown} />;
}
