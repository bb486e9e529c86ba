import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Checkbox } from "#components/forms/checkbox.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { Markdown } from "#components/markdown.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { amend, discard } from "#lib/charters/actions.ts";
import type { AmendmentState } from "#lib/charters/queries.ts";
import { originalLanguage, originalTexts } from "#lib/charters/rules.ts";
import { charterSectionKeys, sectionLimit, summaryLimit } from "#lib/charters/schema.ts";
import { SectionEditor } from "./section-editor.tsx";

/** Where leads write an amendment, section by section, each with its preview. */
export function AmendForm({ amendment }: { amendment: AmendmentState }) {
  const t = useTranslations();
  const locale = useLocale();
  const { sig, current, inForce } = amendment;
  const sections = current?.sections ?? inForce?.sections ?? {};
  const language = originalLanguage(inForce?.sections ?? sections, locale);
  const texts = originalTexts(sections);
  const words = {
    preview: t("charter.amend.preview"),
    nothing: t("charter.amend.nothing"),
    table: t("markdown.table"),
    footnotes: t("markdown.footnotes"),
  };
  return (
    <>
      {language !== locale && (
        <p className="text-muted">{t("charter.amend.language", { language: languageNames[language] })}</p>
      )}
      <ActionForm
        id="amend"
        action={amend}
        hidden={{ sigId: sig.id, language }}
        className="flex flex-col gap-8"
      >
        {charterSectionKeys.map((key) => (
          <SectionEditor
            key={key}
            name={`sections.${key}`}
            label={t(`charter.section.${key}`)}
            startValue={texts[key]}
            lang={language}
            limit={sectionLimit}
            words={words}
          >
            <Markdown source={texts[key]} lang={language === locale ? undefined : language} />
          </SectionEditor>
        ))}
        <div className="flex max-w-measure flex-col gap-6">
          <TextArea
            name="summary"
            label={t("charter.amend.summary")}
            help={t("charter.amend.summaryHelp")}
            startValue={current?.summary}
            lang={language}
            limit={summaryLimit}
          />
          <Checkbox
            name="correction"
            label={t("charter.amend.correction")}
            help={t("charter.amend.correctionHelp")}
            isChecked={current?.isCorrection}
            optional
          />
          <FormActions>
            <SubmitButton name="intent" value="save" variant="secondary">
              {t("charter.amend.save")}
            </SubmitButton>
            <SubmitButton name="intent" value="submit">
              {t("charter.amend.submit")}
            </SubmitButton>
          </FormActions>
        </div>
      </ActionForm>
      {current && amendment.may.has("discard") && (
        <ActionForm id="discard" action={discard} hidden={{ revisionId: current.id }}>
          <div>
            <SubmitButton variant="danger">{t("charter.amend.discard")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </>
  );
}
