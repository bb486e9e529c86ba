import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import type { PersonActor } from "#lib/actor.ts";
import { setAbsence } from "#lib/people/actions.ts";
import { awayUntil } from "#lib/people/queries.ts";
import { shortDate } from "#lib/time-format.ts";
import { ActionForm } from "../forms/action-form.tsx";
import { FormActions } from "../forms/form-actions.tsx";
import { SubmitButton } from "../forms/submit-button.tsx";
import { TextInput } from "../forms/text-input.tsx";
import { Section } from "../ui/section.tsx";

/** Where a lead says until when they are away; nothing for others, for whom no requests wait. */
export async function Away({ actor }: { actor: PersonActor }) {
  if (actor.leadOf.size === 0) return null;
  const [t, locale, until] = await Promise.all([getTranslations("away"), getLocale(), awayUntil(actor)]);
  return (
    <Section id="away" title={t("title")}>
      <p className="max-w-measure text-muted">{t("text")}</p>
      {until && (
        <>
          <p className="font-medium">{t("awayUntil", { date: shortDate(until, locale, actor.timeZone) })}</p>
          <BackForm />
        </>
      )}
      <AwayForm isAway={until !== null} />
    </Section>
  );
}

function BackForm() {
  const t = useTranslations("away");
  return (
    <ActionForm id="back" action={setAbsence} hidden={{ backOn: "" }}>
      <FormActions>
        <SubmitButton variant="secondary">{t("back")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

function AwayForm({ isAway }: { isAway: boolean }) {
  const t = useTranslations("away");
  return (
    <ActionForm id="away-form" action={setAbsence}>
      <TextInput name="backOn" type="date" label={t("backOn")} help={t("backOnHelp")} />
      <FormActions>
        <SubmitButton>{isAway ? t("change") : t("set")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
