import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { askForChanges, rule, takeUpReview } from "#lib/proposals/actions.ts";
import { answerLimit, synthesisLimit } from "#lib/proposals/schema.ts";
import { FoldedAct, PlainAct } from "./act.tsx";

/** Becoming the shepherd. */
export function ReviewAct({ proposalId }: { proposalId: string }) {
  const t = useTranslations("proposals.act.review");
  return (
    <PlainAct title={t("title")} help={t("help")}>
      <ActionForm id="review" action={takeUpReview} hidden={{ proposalId }}>
        <SubmitButton>{t("submit")}</SubmitButton>
      </ActionForm>
    </PlainAct>
  );
}

/** Handing the next step back to the proposer, in words. */
export function ChangesAct({ proposalId, commentId }: { proposalId: string; commentId: string }) {
  const t = useTranslations("proposals.act.changes");
  const hidden = { proposalId, id: commentId };
  return (
    <li>
      <ActionForm id="changes" action={askForChanges} hidden={hidden} className="flex flex-col gap-3">
        <FoldedAct title={t("title")} help={t("help")}>
          <TextArea name="body" label={t("body")} help={t("bodyHelp")} rows={5} limit={answerLimit} />
          <FormActions>
            <SubmitButton>{t("submit")}</SubmitButton>
          </FormActions>
        </FoldedAct>
      </ActionForm>
    </li>
  );
}

type RulingActProps = { proposalId: string; outcomes: ("accept" | "reject")[] };

/** The chair's written decision. */
export function RulingAct({ proposalId, outcomes }: RulingActProps) {
  const t = useTranslations("proposals.act.rule");
  const choices = outcomes.map((outcome) => ({
    value: outcome,
    label: t(outcome),
    help: t(`${outcome}Help`),
  }));
  return (
    <li>
      <ActionForm id="decide" action={rule} hidden={{ proposalId }} className="flex flex-col gap-3">
        <FoldedAct title={t("title")} help={t("help")}>
          <RadioGroup name="outcome" label={t("outcome")} choices={choices} />
          <TextArea
            name="synthesis"
            label={t("synthesis")}
            help={t("synthesisHelp")}
            rows={8}
            limit={synthesisLimit}
          />
          <TextArea
            name="conditions"
            label={t("conditions")}
            help={t("conditionsHelp")}
            rows={3}
            limit={answerLimit}
            optional
          />
          <FormActions>
            <SubmitButton>{t("submit")}</SubmitButton>
          </FormActions>
        </FoldedAct>
      </ActionForm>
    </li>
  );
}
