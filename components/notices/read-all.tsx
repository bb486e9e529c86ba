import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { readAll } from "#lib/notices/actions.ts";

export function ReadAll() {
  const t = useTranslations("notices");
  return (
    <ActionForm id="read-all" action={readAll}>
      <SubmitButton variant="secondary">{t("readAll")}</SubmitButton>
    </ActionForm>
  );
}
