import { Markdown } from "#components/markdown.tsx";
import type { Locale } from "#lib/locales.ts";

type ProseAnswersProps = {
  answers: readonly { name: string; question: string; text: string }[];
  language: Locale;
};

/** The answers that were given, in Markdown, each below its question. */
export function ProseAnswers({ answers, language }: ProseAnswersProps) {
  return answers
    .filter(({ text }) => text !== "")
    .map(({ name, question, text }) => (
      <section key={name} aria-labelledby={`answer-${name}`} className="flex flex-col gap-2">
        <h3 id={`answer-${name}`} className="font-semibold text-lg">
          {question}
        </h3>
        <Markdown source={text} lang={language} headingLevel={4} />
      </section>
    ));
}
