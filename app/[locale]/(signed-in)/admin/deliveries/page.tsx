import MailCheck from "lucide-react/icons/mail-check";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FailedDeliveries } from "#components/deliveries/failed-deliveries.tsx";
import { SignedInPage } from "#components/people/signed-in-page.tsx";
import { AdminTabs } from "#components/shell/admin-tabs.tsx";
import { FlashNotice } from "#components/shell/flash-notice.tsx";
import { PageHeader } from "#components/shell/page-header.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { failedDeliveries } from "#lib/deliveries/queries.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("operator");
  return { title: t("title"), robots: { index: false } };
}

export default orNotFound(async function DeliveriesPage({ searchParams }: Props) {
  const actor = await signedInPerson(urls.deliveries);
  const { total, shown } = await failedDeliveries(actor);
  const [t, asked] = await Promise.all([getTranslations("operator"), searchParams]);
  return (
    <SignedInPage path="/admin/deliveries">
      {asked.done === "retried" && <FlashNotice>{t("retried")}</FlashNotice>}
      <PageHeader title={t("title")} summary={t("summary")} />
      <AdminTabs current="deliveries" />
      {total === 0 ? (
        <EmptyState icon={MailCheck} title={t("empty")}>
          {t("emptyHelp")}
        </EmptyState>
      ) : (
        <FailedDeliveries deliveries={shown} total={total} timeZone={actor.timeZone} />
      )}
    </SignedInPage>
  );
});
