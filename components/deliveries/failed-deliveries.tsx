import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { Cell, ColumnHeader, RowHeader, Table } from "#components/ui/table.tsx";
import { RelativeTime } from "#components/ui/time.tsx";
import { retry } from "#lib/deliveries/actions.ts";
import type { FailedDelivery } from "#lib/deliveries/queries.ts";
import { isMailKey } from "#lib/mail/schema.ts";

type FailedDeliveriesProps = { deliveries: FailedDelivery[]; total: number; timeZone: string };

/** The mails that were given up, each with its retry. */
export function FailedDeliveries({ deliveries, total, timeZone }: FailedDeliveriesProps) {
  const t = useTranslations("operator");
  const now = new Date();
  return (
    <>
      {total > deliveries.length && (
        <p className="text-muted">{t("more", { shown: deliveries.length, total })}</p>
      )}
      <Table caption={t("title")}>
        <thead>
          <tr>
            <ColumnHeader>{t("mail")}</ColumnHeader>
            <ColumnHeader>{t("recipient")}</ColumnHeader>
            <ColumnHeader>{t("age")}</ColumnHeader>
            <ColumnHeader numeric>{t("attempts")}</ColumnHeader>
            <ColumnHeader>{t("lastError")}</ColumnHeader>
            <ColumnHeader>{t("act")}</ColumnHeader>
          </tr>
        </thead>
        <tbody>
          {deliveries.map((delivery) => (
            <Failed key={delivery.id} delivery={delivery} now={now} timeZone={timeZone} />
          ))}
        </tbody>
      </Table>
    </>
  );
}

function Failed({ delivery, now, timeZone }: { delivery: FailedDelivery; now: Date; timeZone: string }) {
  const locale = useLocale();
  const t = useTranslations("operator");
  const { id, createdAt, attempts, lastError } = delivery;
  const mail = isMailKey(delivery.mail) ? t(`mails.${delivery.mail}`) : delivery.mail;
  const recipient = delivery.person?.name ?? t("noAccount");
  return (
    <tr>
      <RowHeader>{mail}</RowHeader>
      <Cell>{recipient}</Cell>
      <Cell>
        <RelativeTime at={createdAt} now={now} locale={locale} timeZone={timeZone} />
      </Cell>
      <Cell numeric>{attempts}</Cell>
      <Cell>{lastError}</Cell>
      <Cell>
        <ActionForm id={`retry-${id}`} action={retry} hidden={{ deliveryId: id }}>
          <SubmitButton variant="secondary" size="small" aria-label={t("retryOne", { mail, recipient })}>
            {t("retry")}
          </SubmitButton>
        </ActionForm>
      </Cell>
    </tr>
  );
}
