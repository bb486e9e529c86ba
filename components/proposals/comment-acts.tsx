import { randomUUID } from "node:crypto";
import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { comment as answer, mark, resolve } from "#lib/proposals/actions.ts";
import type { Act } from "#lib/proposals/acts.ts";
import { answerLimit } from "#lib/proposals/schema.ts";
import type { CommentThread } from "#lib/proposals/view.ts";

type CommentActsProps = { thread: CommentThread; may: ReadonlySet<Act> };

/** What the reader may do about one comment: settle it, and answer. */
export function CommentActs({ thread, may }: CommentActsProps) {
  const t = useTranslations("proposals.discussion");
  const { id: commentId, proposalId, status } = thread;
  const hidden = { proposalId, commentId };
  const isMarked = status === "TO_RESOLVE";
  return (
    <div className="flex flex-wrap items-center gap-2">
      {may.has("comment") && (
        <ActionForm
          id={`answer-${commentId}`}
          action={answer}
          hidden={{ proposalId, parentId: commentId, id: randomUUID() }}
          className="contents"
        >
          <FormDisclosure summary={t("answer")} button={{ group: `acts-${commentId}`, size: "small" }}>
            <div className="flex flex-col gap-4">
              <TextArea name="body" label={t("answerBody")} rows={3} limit={answerLimit} />
              <FormActions>
                <SubmitButton>{t("answer")}</SubmitButton>
              </FormActions>
            </div>
          </FormDisclosure>
        </ActionForm>
      )}
      {isMarked && may.has("resolve") && (
        <ActionForm id={`resolve-${commentId}`} action={resolve} hidden={hidden} className="contents">
          <SubmitButton variant="secondary" size="small">
            {t("resolve")}
          </SubmitButton>
        </ActionForm>
      )}
      {!isMarked && may.has("mark") && (
        <ActionForm id={`mark-${commentId}`} action={mark} hidden={hidden} className="contents">
          <SubmitButton variant="secondary" size="small">
            {t("mark")}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
