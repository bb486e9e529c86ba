import { useTranslations } from "next-intl";
import { Markdown } from "#components/markdown.tsx";
import { charterSectionKeys } from "#lib/charters/schema.ts";
import type { Locale } from "#lib/locales.ts";
import { charterFrom } from "#lib/proposals/rules.ts";
import type { FoundingContent } from "#lib/proposals/schema.ts";
import { charterWords } from "#lib/proposals/words.ts";

type ProposedCharterProps = {
  content: FoundingContent;
  language: Locale;
  community: { adminContact: string | null; codeOfConductUrl: string };
};

/** The charter that comes into force when the proposal is accepted. */
export function ProposedCharter({ content, language, community }: ProposedCharterProps) {
  const t = useTranslations("charter.section");
  const charter = charterFrom(content, charterWords(language, community, content.joinPolicy));
  return (
    <div className="flex flex-col gap-6">
      {charterSectionKeys
        .filter((key) => charter[key] !== "")
        .map((key) => (
          <div key={key} className="flex flex-col gap-1.5">
            <h3 className="font-semibold">{t(key)}</h3>
            <Markdown source={charter[key]} lang={language} headingLevel={4} />
          </div>
        ))}
    </div>
  );
}
