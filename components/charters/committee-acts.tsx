import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { correct, putToVote, withdraw } from "#lib/charters/actions.ts";
import type { AmendmentState } from "#lib/charters/queries.ts";
import { summaryLimit } from "#lib/charters/schema.ts";

/** What can be done about an amendment that the committee has before it. */
export function CharterActs({ amendment }: { amendment: AmendmentState }) {
  const t = useTranslations("charter.acts");
  const { current, may } = amendment;
  if (!current) return null;
  const hidden = { revisionId: current.id };
  return (
    <div className="flex max-w-measure flex-col gap-4 empty:hidden">
      {may.has("openBallot") && (
        <ActionForm
          id="put-to-vote"
          action={putToVote}
          hidden={hidden}
          className="flex flex-col items-start gap-2"
        >
          <SubmitButton>{t("openBallot")}</SubmitButton>
          <p className="text-muted text-sm">{t("openBallotHelp")}</p>
        </ActionForm>
      )}
      {may.has("correct") && (
        <ActionForm id="correct" action={correct} hidden={hidden}>
          <FormDisclosure summary={t("correct")}>
            <div className="flex flex-col items-start gap-4">
              <p>{t("correctHelp")}</p>
              <div className="w-full">
                <TextArea name="note" label={t("note")} rows={2} limit={summaryLimit} optional />
              </div>
              <SubmitButton>{t("correctNow")}</SubmitButton>
            </div>
          </FormDisclosure>
        </ActionForm>
      )}
      {may.has("withdraw") && (
        <ActionForm id="withdraw" action={withdraw} hidden={hidden}>
          <FormDisclosure summary={t("withdraw")}>
            <div className="flex flex-col items-start gap-4">
              <p>{t("withdrawHelp")}</p>
              <SubmitButton variant="danger">{t("withdrawNow")}</SubmitButton>
            </div>
          </FormDisclosure>
        </ActionForm>
      )}
    </div>
  );
}
