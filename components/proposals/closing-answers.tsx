import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/locales.ts";
import type { ClosingContent } from "#lib/proposals/schema.ts";
import { urls } from "#lib/urls.ts";
import { ProseAnswers } from "./prose-answers.tsx";

const texts = ["why", "tried", "afterwards", "archives", "links"] as const;

type ClosingAnswersProps = { content: ClosingContent; language: Locale; community: { slug: string } };

/** What is answered to end a SIG, as a document. */
export function ClosingAnswers({ content, language, community }: ClosingAnswersProps) {
  const t = useTranslations("proposals.answer");
  const locale = useLocale();
  const answers = texts.map((name) => ({ name, question: t(name), text: content[name] }));
  return (
    <div className="flex flex-col gap-8">
      {content.into !== "" && (
        <section aria-labelledby="answer-into" className="flex flex-col gap-2">
          <h3 id="answer-into" className="font-semibold text-lg">
            {t("into")}
          </h3>
          <p>
            <TextLink href={urls.sig(locale, community.slug, content.into)}>
              <code>{`/${community.slug}/${content.into}`}</code>
            </TextLink>
          </p>
        </section>
      )}
      <ProseAnswers answers={answers} language={language} />
    </div>
  );
}
