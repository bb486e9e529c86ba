import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { PlainAct } from "#components/forms/acts.tsx";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { cast, close } from "#lib/ballots/actions.ts";
import { reasonLimit } from "#lib/ballots/schema.ts";
import { PositionChoice } from "#lib/generated/prisma/enums.ts";

type CastActProps = { ballotId: string; current: { choice: PositionChoice; reason: string } | null };

/** Taking a position, or another one than before. */
export function CastAct({ ballotId, current }: CastActProps) {
  const t = useTranslations("ballots");
  const choices = Object.values(PositionChoice).map((value) => ({
    value,
    label: t(`take.${value}`),
    help: t(`choiceHelp.${value}`),
  }));
  return (
    <li className="sm:ps-11!">
      <ActionForm id="cast" action={cast} hidden={{ ballotId }} className="flex max-w-measure flex-col gap-6">
        <RadioGroup
          name="choice"
          label={t(current ? "cast.change" : "cast.label")}
          choices={choices}
          startValue={current?.choice}
        />
        <TextArea
          name="reason"
          label={t("cast.reason")}
          help={t("cast.reasonHelp")}
          rows={3}
          limit={reasonLimit}
          startValue={current?.reason}
          optional
        />
        <FormActions>
          <SubmitButton>{t(current ? "cast.submitChange" : "cast.submit")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </li>
  );
}

/** Closing a ballot before it closes by itself. */
export function CloseAct({ ballotId }: { ballotId: string }) {
  const t = useTranslations("ballots.close");
  return (
    <PlainAct title={t("title")} help={t("help")}>
      <ActionForm id="close" action={close} hidden={{ ballotId }}>
        <SubmitButton variant="secondary">{t("submit")}</SubmitButton>
      </ActionForm>
    </PlainAct>
  );
}
