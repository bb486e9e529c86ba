import { useLocale, useTranslations } from "next-intl";
import { idle } from "#lib/form-state.ts";
import { PostedForm } from "../forms/posted-form.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Button } from "../ui/button.tsx";

type CodeFormProps = { next: string | undefined; email: string; isWrong: boolean };

/** Takes the code of a sign-in mail. */
export function CodeForm({ next, email, isWrong }: CodeFormProps) {
  const locale = useLocale();
  const t = useTranslations("signIn.code");
  return (
    <PostedForm
      id="sign-in-code"
      action="/api/auth/callback/email"
      hidden={{ locale, next, email }}
      state={isWrong ? { status: "invalid", values: {}, fieldErrors: { code: t("wrong") } } : idle}
    >
      <TextInput
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={20}
        label={t("label")}
        help={t("help")}
      />
      <Button type="submit" variant="primary">
        {t("submit")}
      </Button>
    </PostedForm>
  );
}
