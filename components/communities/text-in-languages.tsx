import { useTranslations } from "next-intl";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { type Locale, locales } from "#lib/locales.ts";
import type { TextPerLanguage } from "#lib/localized-text.ts";

type TextInLanguagesProps = {
  name: string;
  label: string;
  help?: string;
  /** The language that has to be there. */
  original: Locale;
  value?: TextPerLanguage;
  /** The languages in which it says what the original said before. */
  stale?: readonly Locale[];
  limit: number;
  /** Of a text of several lines. */
  rows?: number;
  optional?: boolean;
};

/** A text in the language it is written in first, and its translations for whoever has them. */
export function TextInLanguages(props: TextInLanguagesProps) {
  const { label, help, original, optional, stale = [], ...text } = props;
  const t = useTranslations("communitySettings");
  return (
    <div className="flex flex-col gap-2">
      <OneLanguage {...text} locale={original} label={label} help={help} optional={optional} />
      <FormDisclosure summary={t("translations", { field: label })} prefix={`${text.name}.`}>
        <div className="flex flex-col gap-6">
          {locales
            .filter((locale) => locale !== original)
            .map((locale) => (
              <OneLanguage
                key={locale}
                {...text}
                locale={locale}
                label={`${label} (${languageNames[locale]})`}
                help={stale.includes(locale) ? t("staleTranslation") : undefined}
                optional
              />
            ))}
        </div>
      </FormDisclosure>
    </div>
  );
}

type OneLanguageProps = Omit<TextInLanguagesProps, "original" | "stale"> & { locale: Locale };

function OneLanguage({ name, value, locale, rows, limit, ...field }: OneLanguageProps) {
  const control = { ...field, name: `${name}.${locale}`, lang: locale, startValue: value?.[locale] };
  return rows ? (
    <TextArea {...control} rows={rows} limit={limit} />
  ) : (
    <TextInput {...control} maxLength={limit} />
  );
}
