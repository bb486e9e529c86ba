import type { Metadata } from "next";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import { PostedForm } from "#components/forms/posted-form.tsx";
import { SignInFrame } from "#components/people/sign-in-frame.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { nextPath } from "#lib/people/next-path.ts";
import { signInLink } from "#lib/people/queries.ts";
import { urls } from "#lib/urls.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

/** Where the link of a sign-in mail leads. Opening it uses nothing up. */
export default async function ConfirmPage({ searchParams }: Props) {
  const [t, locale, asked] = await Promise.all([
    getTranslations("signIn.confirm"),
    getLocale(),
    searchParams,
  ]);
  await connection();
  const token = typeof asked.token === "string" ? asked.token : "";
  const next = nextPath(asked.next);
  const link = await signInLink(token, new Date());
  if (link.state !== "open") {
    return (
      <SignInFrame title={t(`${link.state}.title`)} summary={t(`${link.state}.text`)}>
        <ButtonLink variant="primary" href={urls.signIn(locale, next)}>
          {t("again")}
        </ButtonLink>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={t("title")} summary={t("text", { email: link.email })}>
      <PostedForm id="confirm" action="/api/auth/callback/email" hidden={{ locale, next, token }}>
        <Button type="submit" variant="primary">
          {t("submit")}
        </Button>
        <p className="text-muted">{t("why")}</p>
      </PostedForm>
    </SignInFrame>
  );
}
