import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { TextInput } from "#components/forms/text-input.tsx";
import { languageNames } from "#components/shell/language-switch.tsx";
import { locales } from "#lib/locales.ts";
import { lineLimit } from "#lib/proposals/schema.ts";
import type { PartProps } from "./form-parts.ts";
import { SlugSuggestion } from "./slug-suggestion.tsx";

/** What it is and what it is called. */
export function BasicsPart({ start, language, slug }: PartProps & { slug: string }) {
  const t = useTranslations("proposalForm");
  const kinds = (["SIG", "WORKING_GROUP"] as const).map((kind) => ({
    value: kind,
    label: t(`kind.${kind}`),
    help: t(`kindHelp.${kind}`),
  }));
  return (
    <Fieldset legend={<span id="basics">{t("part.basics")}</span>}>
      <RadioGroup name="kind" label={t("label.kind")} choices={kinds} startValue={start.kind} />
      <SlugSuggestion>
        <TextInput
          name="name"
          label={t("label.name")}
          help={t("help.name")}
          startValue={start.name}
          maxLength={lineLimit}
          lang={language}
          autoComplete="off"
        />
        <TextInput
          name="slug"
          label={t("label.slug")}
          help={t("help.slug", { community: slug })}
          startValue={start.slug}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
      </SlugSuggestion>
      <FormDisclosure summary={t("label.otherNames")} prefix="otherNames.">
        <div className="flex flex-col gap-6">
          <p className="text-muted">{t("help.otherNames")}</p>
          {locales
            .filter((locale) => locale !== language)
            .map((locale) => (
              <TextInput
                key={locale}
                name={`otherNames.${locale}`}
                label={<span lang={locale}>{languageNames[locale]}</span>}
                startValue={start.otherNames[locale]}
                maxLength={lineLimit}
                lang={locale}
                optional
              />
            ))}
        </div>
      </FormDisclosure>
    </Fieldset>
  );
}
