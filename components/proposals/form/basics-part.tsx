import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/forms/choice-group.tsx";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FoldedFields } from "#components/forms/folded-fields.tsx";
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
      <FoldedFields summary={t("label.otherNames")} help={t("help.otherNames")} prefix="otherNames.">
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
      </FoldedFields>
    </Fieldset>
  );
}
