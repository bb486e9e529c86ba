import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { askToLead } from "#lib/join-requests/actions.ts";
import { introductionLimit } from "#lib/join-requests/schema.ts";
import type { SigToJoin } from "#lib/roster/queries.ts";
import { leadingRoles } from "#lib/roster/rules.ts";

/** Asking to become a lead. */
export function LeadForm({ sig, conduct }: { sig: SigToJoin; conduct: ReactNode }) {
  const t = useTranslations("join");
  const roles = useTranslations("enums.role");
  const leads = new Map(sig.roleTerms.map(({ person }) => [person.id, person.name]));
  return (
    <ActionForm id={`lead-${sig.id}`} action={askToLead} hidden={{ sigId: sig.id }}>
      <p>{t("leadIntro")}</p>
      <Select
        name="role"
        label={t("role")}
        options={leadingRoles.map((role) => ({ value: role, label: roles(role) }))}
      />
      <TextArea name="intentions" label={t("leadWhy")} limit={introductionLimit} />
      <TextArea
        name="experience"
        label={t("experience")}
        help={t("experienceHelp")}
        limit={introductionLimit}
      />
      <TextArea name="links" label={t("links")} help={t("linksHelp")} rows={3} optional />
      <Select
        name="endorserId"
        label={t("endorser")}
        optional
        options={[
          { value: "", label: t("nobody") },
          ...[...leads].map(([value, label]) => ({ value, label })),
        ]}
      />
      <Checkbox name="codeOfConduct" label={conduct} />
      <FormActions>
        <SubmitButton>{t("askToLead")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
