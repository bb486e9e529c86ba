import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { SignInFrame } from "#components/people/sign-in-frame.tsx";
import { currentActor } from "#lib/auth.ts";
import { rename } from "#lib/people/actions.ts";
import { nextPath } from "#lib/people/next-path.ts";
import { urls } from "#lib/urls.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn.welcome");
  return { title: t("title"), robots: { index: false } };
}

/** Asks whoever is here for the first time what others call them. */
export default async function WelcomePage({ searchParams }: Props) {
  const [t, locale, actor, asked] = await Promise.all([
    getTranslations("signIn.welcome"),
    getLocale(),
    currentActor(),
    searchParams,
  ]);
  const next = nextPath(asked.next);
  if (actor.kind !== "person") redirect(urls.signIn(locale, next));
  return (
    <SignInFrame title={t("title")} summary={t("summary")}>
      <ActionForm id="welcome" action={rename} hidden={next ? { next } : {}}>
        <TextInput
          name="name"
          autoComplete="name"
          maxLength={100}
          label={t("name")}
          help={t("nameHelp")}
          startValue={actor.name}
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </SignInFrame>
  );
}
