import MailOpen from "lucide-react/icons/mail-open";
import type { Metadata } from "next";
import { connection } from "next/server";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Cell, ColumnHeader, RowHeader, Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import { env } from "#lib/env.ts";
import { NotFound } from "#lib/errors.ts";
import { type KeptMail, keptMails } from "#lib/mail/kept.ts";
import { urls } from "#lib/urls.ts";
import { orNotFound } from "../../../or-not-found.tsx";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("demoMail");
  return { title: t("title") };
}

export default orNotFound(async function DemoMailsPage() {
  await connection();
  if (!env.SIGPOST_DEMO || !env.SIGPOST_MAIL_FOLDER) throw new NotFound("page");
  return <DemoMails mails={await keptMails(env.SIGPOST_MAIL_FOLDER)} />;
});

function DemoMails({ mails }: { mails: KeptMail[] }) {
  const t = useTranslations("demoMail");
  return (
    <SitePage path="/demo/mail">
      <PageHeader title={t("title")} summary={t("summary")} />
      {mails.length === 0 ? (
        <EmptyState icon={MailOpen} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      ) : (
        <MailTable mails={mails} />
      )}
    </SitePage>
  );
}

function MailTable({ mails }: { mails: KeptMail[] }) {
  const t = useTranslations("demoMail");
  const locale = useLocale();
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <ColumnHeader>{t("subject")}</ColumnHeader>
          <ColumnHeader>{t("to")}</ColumnHeader>
          <ColumnHeader>{t("at")}</ColumnHeader>
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => (
          <tr key={mail.name}>
            <RowHeader>
              <TextLink href={urls.demoMail(locale, mail.name)}>{mail.subject}</TextLink>
            </RowHeader>
            <Cell>{mail.to}</Cell>
            <Cell>
              <Time at={mail.at} locale={locale} timeZone="UTC" />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
