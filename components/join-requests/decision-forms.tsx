import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { approve, decline } from "#lib/join-requests/actions.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";

type DecisionFormsProps = {
  name: string;
  hidden: Record<string, string> & { id: string };
  /** Without it the forms only tell, after they were sent, who was faster. */
  mayDecide: boolean;
};

/** Approve, or decline with a reason: always in the same place. */
export function DecisionForms({ name, hidden, mayDecide }: DecisionFormsProps) {
  const t = useTranslations("dashboard");
  const look = "flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-canvas pb-3";
  return (
    <section
      aria-label={mayDecide ? t("decision", { name }) : undefined}
      className={mayDecide ? `${look} top-0 z-10 -mt-3 pt-3 [@media(min-height:36rem)]:sticky` : "contents"}
    >
      <ActionForm id={`approve-${hidden.id}`} action={approve} hidden={hidden} className="contents">
        {mayDecide && <Approve />}
      </ActionForm>
      <ActionForm id={`decline-${hidden.id}`} action={decline} hidden={hidden} className="contents">
        {mayDecide && <Decline />}
      </ActionForm>
    </section>
  );
}

function Approve() {
  const t = useTranslations("dashboard");
  return (
    <>
      <SubmitButton>{t("approve")}</SubmitButton>
      <FormDisclosure summary={t("approveWithNote")} className="open:w-full">
        <div className="flex flex-col gap-4">
          <TextArea
            name="note"
            label={t("approveNote")}
            help={t("approveNoteHelp")}
            rows={2}
            limit={noteLimit}
            optional
          />
          <div>
            <SubmitButton>{t("approveNoted")}</SubmitButton>
          </div>
        </div>
      </FormDisclosure>
    </>
  );
}

function Decline() {
  const t = useTranslations("dashboard");
  return (
    <FormDisclosure summary={t("declineTitle")} className="open:w-full">
      <div className="flex flex-col gap-4">
        <TextArea
          name="note"
          label={t("declineReason")}
          help={t("declineReasonHelp")}
          rows={3}
          limit={noteLimit}
        />
        <div>
          <SubmitButton variant="danger">{t("decline")}</SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}
