import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PostedForm } from "#components/forms/posted-form.tsx";
import { CodeForm } from "#components/people/code-form.tsx";
import { SignInFrame } from "#components/people/sign-in-frame.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { rememberedEmail } from "#lib/auth/sign-in-form.ts";
import { env } from "#lib/env.ts";
import { nextPath } from "#lib/people/next-path.ts";
import { urls } from "#lib/urls.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn.code");
  return { title: t("title"), robots: { index: false } };
}

export default async function CodePage({ searchParams }: Props) {
  const [t, asked, email] = await Promise.all([
    getTranslations("signIn.code"),
    searchParams,
    rememberedEmail(),
  ]);
  const next = nextPath(asked.next);
  const locale = await getLocale();
  if (email === "") {
    return (
      <SignInFrame title={t("lost")} summary={t("lostText")}>
        <ButtonLink variant="primary" href={urls.signIn(locale, next)}>
          {t("other")}
        </ButtonLink>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t("title")} summary={t("sent", { email })}>
      <CodeForm next={next} email={email} isWrong={asked.problem === "code"} />
      <Again next={next} email={email} />
    </SignInFrame>
  );
}

async function Again({ next, email }: { next: string | undefined; email: string }) {
  const t = await getTranslations("signIn");
  const locale = await getLocale();
  return (
    <Section id="no-mail" title={t("code.noMail")}>
      <p className="text-muted">{t("code.noMailText")}</p>
      <PostedForm
        id="again"
        action="/api/sign-in"
        hidden={{ locale, next, email }}
        className="flex flex-wrap items-center gap-x-5 gap-y-3"
      >
        <Button type="submit">{t("code.again")}</Button>
        <TextLink href={urls.signIn(locale, next)}>{t("code.other")}</TextLink>
        {env.SIGPOST_DEMO && <TextLink href={urls.demoMails(locale)}>{t("demo.mails")}</TextLink>}
      </PostedForm>
    </Section>
  );
}
