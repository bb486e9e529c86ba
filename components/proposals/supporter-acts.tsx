import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FoldedAct } from "#components/forms/acts.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { comment, support } from "#lib/proposals/actions.ts";
import { answerLimit, supportLimit } from "#lib/proposals/schema.ts";

/** Backing a proposal, in public and with a sentence. */
export function SupportAct({ proposalId, isOpen }: { proposalId: string; isOpen: boolean }) {
  const t = useTranslations("proposals.act.support");
  return (
    <FoldedAct
      id="support"
      action={support}
      hidden={{ proposalId }}
      title={t("title")}
      help={t("help")}
      isOpen={isOpen}
      submit={t("submit")}
    >
      <TextArea name="sentence" label={t("sentence")} rows={2} limit={supportLimit} />
    </FoldedAct>
  );
}

/** A remark on the revision that is shown. `commentId` makes a form that is sent twice one comment. */
export function CommentForm({ proposalId, commentId }: { proposalId: string; commentId: string }) {
  const t = useTranslations("proposals.act.comment");
  return (
    <ActionForm id="comment" action={comment} hidden={{ proposalId, id: commentId }}>
      <TextArea name="body" label={t("body")} help={t("help")} rows={5} limit={answerLimit} />
      <FormActions>
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
