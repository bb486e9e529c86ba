import { useFormatter, useTranslations } from "next-intl";
import { Line, Tick } from "#components/checklists/open-checklist.tsx";
import { ActionForm } from "#components/forms/action-form.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { announce } from "#lib/lists/actions.ts";
import { activate } from "#lib/sigs/actions.ts";
import type { Formation as FormationState } from "#lib/sigs/formation.ts";

type FormationProps = { sigId: string; formation: FormationState; mayActivate: boolean };

/** How far a SIG in formation has come: the portal sees what it can, the rest is ticked. */
export function Formation({ sigId, formation, mayActivate }: FormationProps) {
  const t = useTranslations("manage.formation");
  const { steps, checklistId } = formation;
  const left = steps.filter((step) => !step.isDone).length;
  return (
    <>
      <p className="text-muted">{t("help")}</p>
      <ul className="divide-y divide-line border-line border-y">
        {steps.map(({ step, isDone }) => (
          <Line
            key={step}
            isDone={isDone}
            note={t(`note.${step}`)}
            act={
              (step === "FIRST_MEETING" || step === "LINKS_CONFIRMED") &&
              !isDone &&
              checklistId && <Tick checklistId={checklistId} task={step} />
            }
          >
            {t(`step.${step}`)}
            {step === "LEADS_CLAIMED" && <Unclaimed names={formation.unclaimed} />}
            {step === "LIST_EXISTS" && <PlannedLists lists={formation.plannedLists} />}
          </Line>
        ))}
      </ul>
      {mayActivate && (
        <ActionForm
          id="activate"
          action={activate}
          hidden={{ sigId }}
          className="flex flex-col items-start gap-3"
        >
          <SubmitButton variant={left === 0 ? "primary" : "secondary"}>{t("activate")}</SubmitButton>
          <p className="text-muted text-sm">{t("left", { count: left })}</p>
        </ActionForm>
      )}
    </>
  );
}

function Unclaimed({ names }: { names: readonly string[] }) {
  const t = useTranslations("manage.formation");
  const format = useFormatter();
  if (names.length === 0) return null;
  return <span className="text-sm">{t("unclaimed", { names: format.list(names) })}</span>;
}

function PlannedLists({ lists }: { lists: FormationState["plannedLists"] }) {
  const t = useTranslations("manage.formation");
  return lists.map(({ id, name }) => (
    <ActionForm
      key={id}
      id={`announce-${id}`}
      action={announce}
      hidden={{ listId: id }}
      className="max-w-measure"
    >
      <FormDisclosure summary={t("announce", { list: name })}>
        <div className="flex flex-col items-start gap-4">
          <TextInput
            name="address"
            type="email"
            inputMode="email"
            label={t("address")}
            help={t("addressHelp")}
          />
          <SubmitButton>{t("announceNow")}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  ));
}
