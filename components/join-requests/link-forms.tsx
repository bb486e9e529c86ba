import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { decideFromMail } from "#lib/join-requests/actions.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";

/** Approve or decline by the link of a mail, without being signed in. */
export function LinkForms({ token, mayApprove }: { token: string; mayApprove: boolean }) {
  const t = useTranslations("decide");
  return (
    <div className="flex flex-col gap-6">
      {mayApprove && (
        <ActionForm id="approve" action={decideFromMail} hidden={{ token, outcome: "approve" }}>
          <TextArea name="note" label={t("note")} rows={2} limit={noteLimit} optional />
          <div>
            <SubmitButton>{t("approve")}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <ActionForm id="decline" action={decideFromMail} hidden={{ token, outcome: "decline" }}>
        <FormDisclosure summary={t("decline")}>
          <div className="flex flex-col gap-4">
            <TextArea name="note" label={t("reason")} help={t("reasonHelp")} rows={3} limit={noteLimit} />
            <div>
              <SubmitButton variant="danger">{t("declineNow")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
