import { useLocale, useTranslations } from "next-intl";
import { LinkRows } from "#components/communities/settings/link-rows.tsx";
import { TextInLanguages } from "#components/communities/text-in-languages.tsx";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { RepeatedRows } from "#components/forms/repeated-rows.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { JoinPolicy } from "#lib/generated/prisma/enums.ts";
import { bringIn } from "#lib/sigs/actions.ts";
import { mostLeads, sigNameLimit, sigSummaryLimit } from "#lib/sigs/schema.ts";

/** Bringing in a SIG that exists already. */
export function ImportForm({ communityId, slug }: { communityId: string; slug: string }) {
  const t = useTranslations("communitySettings.import");
  const locale = useLocale();
  const policies = useTranslations("enums.joinPolicy");
  return (
    <ActionForm id="import" action={bringIn} hidden={{ communityId, language: locale }}>
      <TextInLanguages name="name" label={t("name")} original={locale} limit={sigNameLimit} />
      <TextInput
        name="slug"
        label={t("slug")}
        help={t("slugHelp", { community: slug })}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInLanguages
        name="summary"
        label={t("summary")}
        help={t("summaryHelp")}
        original={locale}
        limit={sigSummaryLimit}
        rows={2}
      />
      <Select
        name="joinPolicy"
        label={t("policy")}
        options={Object.values(JoinPolicy).map((value) => ({ value, label: policies(value) }))}
        startValue="APPLY"
      />
      <Fieldset legend={t("people")}>
        <LeadRows />
      </Fieldset>
      <LinkRows />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function LeadRows() {
  const t = useTranslations("communitySettings");
  return (
    <RepeatedRows
      name="leads"
      label={t("import.leads")}
      help={t("import.leadsHelp")}
      minimum={1}
      columns={[
        { name: "name", label: t("committee.name") },
        { name: "email", label: t("committee.email") },
        { name: "affiliation", label: t("committee.affiliation"), optional: true },
      ]}
      rowLabels={Array.from({ length: mostLeads }, (_, row) => t("import.lead", { number: row + 1 }))}
      addLabel={t("import.addLead")}
    />
  );
}
