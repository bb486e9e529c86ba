import { useTranslations } from "next-intl";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { bulkLimit, noteLimit } from "#lib/join-requests/schema.ts";

/** One decision for every request that is selected below. */
export function BulkForms() {
  const t = useTranslations("dashboard.bulk");
  return (
    <FormDisclosure summary={<span id="bulk-selected-label">{t("title")}</span>}>
      <div className="flex flex-col gap-3">
        <p className="text-muted text-sm">{t("help", { limit: bulkLimit })}</p>
        <TextArea name="note" label={t("note")} help={t("noteHelp")} rows={2} limit={noteLimit} optional />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="verb" value="approve" size="small">
            {t("approve")}
          </SubmitButton>
          <SubmitButton name="verb" value="decline" size="small" variant="danger">
            {t("decline")}
          </SubmitButton>
        </div>
      </div>
    </FormDisclosure>
  );
}
