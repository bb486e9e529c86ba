import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { SignInFrame } from "#components/people/sign-in-frame.tsx";
import { rename } from "#lib/people/actions.ts";
import { nextPath } from "#lib/people/next-path.ts";
import { signedInPerson } from "../../../signed-in-person.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn.welcome");
  return { title: t("title"), robots: { index: false } };
}

/** Asks whoever is here for the first time what others call them. */
export default async function WelcomePage({ searchParams }: Props) {
  const [t, asked] = await Promise.all([getTranslations("signIn.welcome"), searchParams]);
  const next = nextPath(asked.next);
  const actor = await signedInPerson(() => next);
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
