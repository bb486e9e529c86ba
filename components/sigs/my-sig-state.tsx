import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SigPage } from "#lib/sigs/public.ts";
import { urls } from "#lib/urls.ts";
import { LiveSigState } from "./live-sig-state.tsx";

/** `children`: the way in, which stands until the browser knows that whoever reads is in or has asked. */
export function MySigState({ sig, children }: { sig: SigPage; children: ReactNode }) {
  const t = useTranslations("sig.my");
  const locale = useLocale();
  return (
    <LiveSigState
      sigId={sig.id}
      links={{
        me: urls.me(locale),
        dashboard: urls.dashboard(locale),
        manageSig: urls.manageSig(locale, sig.community.slug, sig.slug),
        editSig: urls.editSig(locale, sig.community.slug, sig.slug),
      }}
      words={{
        seeRequests: t("seeRequests"),
        member: t("member"),
        lead: t("lead"),
        pending: { MEMBERSHIP: t("pendingMembership"), LIST: t("pendingList"), LEAD: t("pendingLead") },
        subscribed: t("subscribed"),
        waiting: t("waiting"),
        manage: t("manage"),
        manageSig: t("manageSig"),
        editSig: t("editSig"),
      }}
    >
      {children}
    </LiveSigState>
  );
}
