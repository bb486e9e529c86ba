import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { addNote } from "#lib/join-requests/actions.ts";
import type { RequestMessage } from "#lib/join-requests/queries.ts";
import { noteLimit } from "#lib/join-requests/schema.ts";
import { Messages } from "./conversation.tsx";

type LeadNotesProps = {
  requestId: string;
  messages: RequestMessage[];
  hidden: Record<string, string>;
  timeZone: string;
};

/** What those who decide tell each other; the applicant never sees it. */
export function LeadNotes({ requestId, messages, hidden, timeZone }: LeadNotesProps) {
  const t = useTranslations("dashboard");
  return (
    <section aria-labelledby="notes" className="flex flex-col gap-3">
      <div>
        <h3 id="notes" className="font-semibold">
          {t("notes")}
        </h3>
        <p className="text-muted text-sm">{t("notesHelp")}</p>
      </div>
      {messages.length > 0 && <Messages messages={messages} timeZone={timeZone} />}
      <ActionForm
        id="note"
        key={messages.length}
        action={addNote}
        hidden={{ requestId, id: crypto.randomUUID(), ...hidden }}
        className="max-w-measure"
      >
        <FormDisclosure summary={t("addNote")}>
          <div className="flex flex-col gap-4">
            <TextArea name="body" label={t("note")} rows={3} limit={noteLimit} />
            <Checkbox name="isDoubt" label={t("isDoubt")} help={t("isDoubtHelp")} optional />
            <div>
              <SubmitButton variant="secondary">{t("keepNote")}</SubmitButton>
            </div>
          </div>
        </FormDisclosure>
      </ActionForm>
    </section>
  );
}
