import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { messagesOf } from "#lib/i18n/messages.ts";
import type { Locale } from "#lib/locales.ts";
import { pickText } from "#lib/localized-text.ts";
import { saveOrSubmitClosing } from "#lib/proposals/actions.ts";
import { answerLimit, type ClosingContent } from "#lib/proposals/schema.ts";
import { statusReasonLimit } from "#lib/sigs/schema.ts";
import { HandingIn } from "./handing-in.tsx";

type ClosingFormProps = {
  /** Given when the page is rendered, so that a form that is sent twice is one proposal. */
  id: string;
  communityId: string;
  sigId: string;
  /** The SIGs that can take over. */
  successors: readonly { slug: string; name: unknown }[];
  start: Partial<ClosingContent>;
  language: Locale;
  isSubmitted: boolean;
};

/** Hidden by the style sheet alone, and never when something in it is wrong. */
const ofMergers =
  "contents group-has-[[name=aim][value=RETIRE]:checked]/closing:not-has-[[aria-invalid]]:hidden";

const answers = [
  { name: "why", limit: statusReasonLimit, optional: false },
  { name: "tried", limit: answerLimit, optional: true },
  { name: "afterwards", limit: answerLimit, optional: false },
  { name: "archives", limit: answerLimit, optional: false },
  { name: "links", limit: answerLimit, optional: false },
] as const;

/** The form of a proposal to end a SIG. */
export function ClosingForm({ successors, start, language, isSubmitted, ...about }: ClosingFormProps) {
  const t = useTranslations("closingForm");
  const locale = useLocale();
  const aims = (["RETIRE", "MERGE"] as const).map((aim) => ({
    value: aim,
    label: t(`aim.${aim}`),
    help: t(`aimHelp.${aim}`),
  }));
  return (
    <ActionForm
      id="closing"
      action={saveOrSubmitClosing}
      hidden={{ ...about, language }}
      fieldNames={messagesOf(locale).closingForm.label}
      className="group/closing flex max-w-measure flex-col gap-8"
    >
      <RadioGroup name="aim" label={t("label.aim")} choices={aims} startValue={start.aim ?? "RETIRE"} />
      <div className={ofMergers}>
        <Select
          name="into"
          label={t("label.into")}
          help={t("help.into")}
          startValue={start.into}
          options={[
            { value: "", label: t("choose") },
            ...successors.map(({ slug, name }) => ({ value: slug, label: pickText(name, locale).text })),
          ]}
        />
      </div>
      {answers.map(({ name, limit, optional }) => (
        <TextArea
          key={name}
          name={name}
          label={t(`label.${name}`)}
          help={t(`help.${name}`)}
          startValue={start[name]}
          rows={4}
          limit={limit}
          lang={language}
          optional={optional}
        />
      ))}
      <div className="flex flex-col gap-5 border-line border-t pt-5">
        <HandingIn isSubmitted={isSubmitted} />
      </div>
    </ActionForm>
  );
}
