import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { accept, decline } from "#lib/invitations/actions.ts";

/** Accepting an invitation, or declining it. */
export function AnswerForms({ id, conduct }: { id: string; conduct: ReactNode }) {
  const t = useTranslations("invitation");
  const hidden = { invitationId: id };
  return (
    <div className="flex flex-col gap-6">
      <ActionForm id="accept" action={accept} hidden={hidden}>
        <Checkbox name="codeOfConduct" label={conduct} />
        <div>
          <SubmitButton>{t("accept")}</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm id="decline" action={decline} hidden={hidden}>
        <FormDisclosure summary={t("decline")}>
          <div className="flex flex-col gap-4">
            <p>{t("declineSure")}</p>
            <div>
              <SubmitButton variant="danger">{t("decline")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      </ActionForm>
    </div>
  );
}
