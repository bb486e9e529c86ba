import { useLocale, useTranslations } from "next-intl";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { JoinRequestCard } from "#lib/join-requests/queries.ts";
import { urls } from "#lib/urls.ts";

/** What the decision that was just taken has done, with the way back to it. */
export function JustDecided({ request }: { request: JoinRequestCard }) {
  const t = useTranslations("dashboard.done");
  const locale = useLocale();
  const { id, kind, decision, person } = request;
  if (!decision) return null;
  const { name } = person;
  return (
    <FlashNotice>
      {decision.outcome === "APPROVED" ? t(`APPROVED.${kind}`, { name }) : t("DECLINED", { name })}{" "}
      <TextLink href={urls.dashboardRequest(locale, id)}>{t("see")}</TextLink>
    </FlashNotice>
  );
}
