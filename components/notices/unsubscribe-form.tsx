import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { endMails } from "#lib/notices/actions.ts";

/** Ends what the link of a mail stands for. */
export function UnsubscribeForm({ token }: { token: string }) {
  const t = useTranslations("settings.unsubscribe");
  return (
    <ActionForm id="unsubscribe" action={endMails} hidden={{ token }}>
      <div>
        <SubmitButton>{t("stop")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
