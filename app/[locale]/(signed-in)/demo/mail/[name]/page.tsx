import type { Metadata } from "next";
import { connection } from "next/server";
import { useLocale, useTranslations } from "next-intl";
import { PageHeader } from "#components/shell/page-header.tsx";
import { SitePage } from "#components/shell/site-page.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import { env } from "#lib/env.ts";
import { NotFound } from "#lib/errors.ts";
import { type KeptMail, keptMail } from "#lib/mail/kept.ts";
import { urls } from "#lib/urls.ts";
import { orNoMetadata, orNotFound } from "../../../../or-not-found.tsx";

export const instant = false;

type Props = { params: Promise<{ name: string }> };

async function mailOf({ params }: Props): Promise<KeptMail> {
  await connection();
  const { SIGPOST_DEMO, SIGPOST_MAIL_FOLDER } = env;
  if (!SIGPOST_DEMO || !SIGPOST_MAIL_FOLDER) throw new NotFound("page");
  const mail = await keptMail(SIGPOST_MAIL_FOLDER, (await params).name);
  if (!mail) throw new NotFound("mail");
  return mail;
}

export const generateMetadata = orNoMetadata(async (props: Props): Promise<Metadata> => {
  return { title: (await mailOf(props)).subject };
});

export default orNotFound(async function DemoMailPage(props: Props) {
  return <DemoMail mail={await mailOf(props)} />;
});

function DemoMail({ mail }: { mail: KeptMail }) {
  const t = useTranslations("demoMail");
  const locale = useLocale();
  return (
    <SitePage path={`/demo/mail/${mail.name}`}>
      <PageHeader
        breadcrumbs={<TextLink href={urls.demoMails(locale)}>{t("title")}</TextLink>}
        title={mail.subject}
        facts={
          <>
            <span>{t("sentTo", { address: mail.to })}</span>
            <Time at={mail.at} locale={locale} timeZone="UTC" />
          </>
        }
      />
      {mail.html && (
        <Section id="html" title={t("html")}>
          <iframe
            title={t("html")}
            src={`/api/demo/mail/${mail.name}`}
            sandbox="allow-top-navigation-by-user-activation"
            className="h-128 w-full rounded border border-line bg-white"
          />
        </Section>
      )}
      <Section id="text" title={t("text")}>
        <p className="max-w-measure whitespace-pre-wrap break-words rounded border border-line p-5">
          <LinkedText text={mail.text.trim()} />
        </p>
      </Section>
    </SitePage>
  );
}

const linkOrText = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)])|[\s\S]+?(?=https?:\/\/|$)/g;

function LinkedText({ text }: { text: string }) {
  return [...text.matchAll(linkOrText)].map(({ 0: part, 1: link, index: place }) =>
    link ? (
      <a key={place} href={link} className="break-all text-accent underline">
        {link}
      </a>
    ) : (
      part
    ),
  );
}
