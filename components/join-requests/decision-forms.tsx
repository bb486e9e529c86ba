import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { approve, decline } from "#lib/join-requests/actions.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";

/** Approve, or decline with a reason: always in the same place. */
export function DecisionForms({ id }: { id: string }) {
  const t = useTranslations("dashboard");
  return (
    <section
      aria-label={t("decision")}
      className="flex flex-col gap-3 rounded border border-line bg-raised p-5"
    >
      <ActionForm id="approve" action={approve} hidden={{ id }} className="flex flex-col gap-4">
        <TextArea
          name="note"
          label={t("approveNote")}
          help={t("approveNoteHelp")}
          rows={2}
          limit={noteLimit}
          optional
        />
        <div>
          <SubmitButton>{t("approve")}</SubmitButton>
        </div>
      </ActionForm>
      <Disclosure summary={t("declineTitle")}>
        <ActionForm id="decline" action={decline} hidden={{ id }} className="flex flex-col gap-4">
          <TextArea
            name="note"
            label={t("declineReason")}
            help={t("declineReasonHelp")}
            rows={4}
            limit={noteLimit}
          />
          <div>
            <SubmitButton variant="danger">{t("decline")}</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </section>
  );
}
