import { useTranslations } from "next-intl";
import { Fieldset } from "#components/forms/fieldset.tsx";
import { FormDisclosure } from "#components/forms/form-disclosure.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { Markdown } from "#components/markdown.tsx";
import { charterSectionKeys } from "#lib/charters/schema.ts";
import { charterFrom } from "#lib/proposals/rules.ts";
import { answerLimit, emptyCharter } from "#lib/proposals/schema.ts";
import { charterWords } from "#lib/proposals/words.ts";
import type { PartProps } from "./form-parts.ts";

type CharterPartProps = PartProps & { community: { adminContact: string | null; codeOfConductUrl: string } };

/** The charter that follows from the answers as they were last saved, with a place to write each section otherwise. */
export function CharterPart({ start, language, community }: CharterPartProps) {
  const t = useTranslations("proposalForm");
  const sections = useTranslations("charter.section");
  const words = charterWords(language, community, start.joinPolicy);
  const generated = charterFrom({ ...start, charter: emptyCharter }, words);
  return (
    <Fieldset legend={<span id="charter">{t("part.charter")}</span>} help={t("help.charter")}>
      <FormDisclosure summary={t("charterSections")} prefix="charter.">
        <div className="flex flex-col gap-8">
          <p className="text-muted">{t("charterSectionsHelp")}</p>
          {charterSectionKeys.map((key) => (
            <div key={key} className="flex flex-col gap-3">
              <div className="border-line border-s-2 ps-4 text-sm">
                {generated[key] === "" ? (
                  <p className="text-muted">{t("charterNothing", { section: sections(key) })}</p>
                ) : (
                  <Markdown source={generated[key]} lang={language} headingLevel={3} />
                )}
              </div>
              <TextArea
                name={`charter.${key}`}
                label={t("charterInstead", { section: sections(key) })}
                startValue={start.charter[key]}
                rows={3}
                limit={answerLimit}
                lang={language}
                optional
              />
            </div>
          ))}
        </div>
      </FormDisclosure>
    </Fieldset>
  );
}
