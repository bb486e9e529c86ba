import { useTranslations } from "next-intl";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";

/** The two buttons of a proposal's form: keep it, or hand it in. */
export function HandingIn({ isSubmitted }: { isSubmitted: boolean }) {
  const t = useTranslations("proposalForm");
  return (
    <>
      <FormActions>
        <SubmitButton variant="secondary" name="intent" value="save">
          {t(isSubmitted ? "saveChanges" : "save")}
        </SubmitButton>
        <SubmitButton name="intent" value="submit">
          {t(isSubmitted ? "submitAgain" : "submit")}
        </SubmitButton>
      </FormActions>
      <p className="text-muted text-sm">{t("afterwards")}</p>
    </>
  );
}
