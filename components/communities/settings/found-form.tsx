import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { found } from "#lib/communities/actions.ts";
import { lineLimit } from "#lib/communities/schema.ts";
import { ConductFields, PlaceFields, TextFields } from "./fact-fields.tsx";

/** Opening a community. What its chair can change later needs no final words now. */
export function FoundForm() {
  const t = useTranslations("communitySettings");
  return (
    <ActionForm id="found" action={found}>
      <Fieldset legend={t("part.about")} help={t("found.help")}>
        <TextInput
          name="slug"
          label={t("found.slug")}
          help={t("found.slugHelp")}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
        <TextFields original="en" />
      </Fieldset>
      <Fieldset legend={t("part.conduct")}>
        <ConductFields />
      </Fieldset>
      <Fieldset legend={t("part.look")}>
        <PlaceFields />
      </Fieldset>
      <Fieldset legend={t("found.chair")} help={t("found.chairHelp")}>
        <TextInput name="chair.name" label={t("committee.name")} maxLength={lineLimit} autoComplete="off" />
        <TextInput name="chair.email" type="email" label={t("committee.email")} autoComplete="off" />
        <TextInput
          name="chair.affiliation"
          label={t("committee.affiliation")}
          help={t("committee.affiliationHelp")}
          maxLength={lineLimit}
          autoComplete="off"
          optional
        />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t("found.submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
