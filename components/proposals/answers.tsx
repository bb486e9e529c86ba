import type { Locale } from "#lib/locales.ts";
import type { ProposalContent } from "#lib/proposals/schema.ts";
import { ClosingAnswers } from "./closing-answers.tsx";
import { FoundingAnswers } from "./founding-answers.tsx";

type AnswersProps = { content: ProposalContent; language: Locale; community: { slug: string } };

/** The answers of a proposal as a document. */
export function Answers({ content, language, community }: AnswersProps) {
  return content.aim === "FOUND" ? (
    <FoundingAnswers content={content} language={language} />
  ) : (
    <ClosingAnswers content={content} language={language} community={community} />
  );
}
