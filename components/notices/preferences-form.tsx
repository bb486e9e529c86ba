import { useTranslations } from "next-intl";
import { ActionForm } from "#components/forms/action-form.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { digestHour } from "#lib/deliveries/rules.ts";
import { NoticeChoice } from "#lib/generated/prisma/enums.ts";
import { type Locale, locales } from "#lib/locales.ts";
import type { MailKey } from "#lib/mail/schema.ts";
import { savePreferences } from "#lib/notices/actions.ts";
import { type OptionalTopic, optionalTopicKeys, optionalTopics } from "#lib/notices/topics.ts";
import { timeZones } from "#lib/people/time-zones.ts";

type PreferencesFormProps = {
  choices: Record<OptionalTopic, NoticeChoice>;
  language: { locale: Locale; timeZone: string };
};

/** How somebody wants their mails: a choice for each topic that leaves one, the language and the time zone. */
export function PreferencesForm({ choices, language }: PreferencesFormProps) {
  const t = useTranslations("settings");
  const options = Object.values(NoticeChoice).map((value) => ({ value, label: t(`choice.${value}`) }));
  return (
    <ActionForm id="preferences" action={savePreferences} className="flex max-w-measure flex-col gap-8">
      <Fieldset legend={t("optional.title")} help={t("optional.text", { hour: digestHour })}>
        {optionalTopicKeys.map((topic) => (
          <Select
            key={topic}
            name={`choices.${topic}`}
            label={t(`topics.${topic}`)}
            help={<MailsOf mails={optionalTopics[topic]} />}
            options={options}
            startValue={choices[topic]}
          />
        ))}
      </Fieldset>
      <Fieldset legend={t("language.title")}>
        <Select
          name="locale"
          label={t("language.locale")}
          options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
          startValue={language.locale}
        />
        <Select
          name="timeZone"
          label={t("language.timeZone")}
          help={t("language.timeZoneHelp")}
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          startValue={language.timeZone}
        />
      </Fieldset>
      <FormActions>
        <SubmitButton>{t("save")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

/** Who gets which mails, and when. */
export function MailsOf({ mails }: { mails: readonly MailKey[] }) {
  const t = useTranslations("settings.mails");
  return (
    <ul className="list-disc ps-5">
      {mails.map((mail) => (
        <li key={mail}>{t(mail)}</li>
      ))}
    </ul>
  );
}
