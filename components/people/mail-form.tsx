import { useLocale, useTranslations } from "next-intl";
import { idle } from "#lib/form-state.ts";
import { PostedForm } from "../forms/posted-form.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Button } from "../ui/button.tsx";

type MailFormProps = { next: string | undefined; email: string; isWrong: boolean };

/** Asks for a sign-in mail. */
export function MailForm({ next, email, isWrong }: MailFormProps) {
  const locale = useLocale();
  const t = useTranslations("signIn");
  const wrong = useTranslations("forms.errors")("email");
  return (
    <PostedForm
      id="sign-in"
      action="/api/sign-in"
      hidden={{ locale, next }}
      state={
        isWrong ? { status: "invalid", values: { email: [email] }, fieldErrors: { email: wrong } } : idle
      }
    >
      <TextInput
        name="email"
        type="email"
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
        label={t("email")}
        help={t("emailHelp")}
        startValue={email}
      />
      <Button type="submit" variant="primary">
        {t("send")}
      </Button>
    </PostedForm>
  );
}
