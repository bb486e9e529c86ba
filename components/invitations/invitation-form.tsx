import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { sendInvitations } from "#lib/invitations/actions.ts";
import { invitationNoteLimit } from "#lib/invitations/schema.ts";
import { locales } from "#lib/locales.ts";

/** Inviting by addresses; people whom the community knows are invited where they are found. */
export function InvitationForm({ sigId }: { sigId: string }) {
  const t = useTranslations("invitation.form");
  const locale = useLocale();
  return (
    <ActionForm id="invite" action={sendInvitations} hidden={{ sigId }} className="flex flex-col gap-5">
      <TextArea name="addresses" label={t("addresses")} help={t("addressesHelp")} rows={3} />
      <Select
        name="locale"
        label={t("language")}
        startValue={locale}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
      />
      <TextArea name="note" label={t("note")} rows={3} limit={invitationNoteLimit} optional />
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
