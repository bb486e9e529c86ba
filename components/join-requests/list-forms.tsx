import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { askForList } from "#lib/join-requests/actions.ts";
import { introductionLimit } from "#lib/join-requests/schema.ts";
import { subscribeToList } from "#lib/lists/actions.ts";
import type { SigToJoin } from "#lib/roster/queries.ts";
import { ArchiveWords } from "./consent.tsx";

type List = SigToJoin["lists"][number];

/** Getting on a list that lets the reader on at once. */
export function SubscribeForm({ list }: { list: List }) {
  const t = useTranslations("join");
  return (
    <ActionForm id={`list-${list.id}`} action={subscribeToList} hidden={{ listId: list.id }}>
      <Checkbox name="consent" label={t("consentOne")} help={<ArchiveWords archive={list.archive} />} />
      <FormActions>
        <SubmitButton>{t("subscribe")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

/** Asking the leads for a place on a moderated list. */
export function AskForListForm({ list }: { list: List }) {
  const t = useTranslations("join");
  return (
    <ActionForm id={`list-${list.id}`} action={askForList} hidden={{ listId: list.id }}>
      <TextArea name="intentions" label={t("why")} limit={introductionLimit} rows={4} />
      <Checkbox name="consent" label={t("consentOne")} help={<ArchiveWords archive={list.archive} />} />
      <FormActions>
        <SubmitButton>{t("askForList")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
