import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { Outcome } from "#components/forms/outcome.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { JoinPolicy } from "#lib/generated/prisma/enums.ts";
import { bringInTable } from "#lib/sigs/actions.ts";

/** Bringing in many SIGs at once, as a table that is pasted: looked at first, then all of them or none. */
export function TableForm({ communityId }: { communityId: string }) {
  const t = useTranslations("communitySettings.table");
  const policies = useTranslations("enums.joinPolicy");
  const language = useLocale();
  return (
    <ActionForm id="table" action={bringInTable} hidden={{ communityId, language }}>
      <Outcome />
      <TextArea
        name="table"
        label={t("label")}
        help={
          <>
            <p>{t("help")}</p>
            <p>
              <code>{t("example")}</code>
            </p>
          </>
        }
        rows={8}
      />
      <Select
        name="joinPolicy"
        label={t("policy")}
        options={Object.values(JoinPolicy).map((value) => ({ value, label: policies(value) }))}
        startValue="APPLY"
      />
      <FormActions>
        <SubmitButton name="intent" value="check" variant="secondary">
          {t("check")}
        </SubmitButton>
        <SubmitButton name="intent" value="import">
          {t("submit")}
        </SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
