import type { Locale } from "../locales.ts";
import { compareWords, type Stretch } from "../word-diff.ts";
import { type Answer, type AnswerKey, answersIn, changedAnswers, filledIn } from "./rules.ts";
import type { ProposalContent, ProposedPerson } from "./schema.ts";

export type AnswerChange = { key: AnswerKey; before: Stretch[]; after: Stretch[] };

/** What two revisions of a proposal answer differently, word by word, in the order in which the form asks. */
export function answerChanges(
  before: ProposalContent,
  after: ProposalContent,
  language: Locale,
): AnswerChange[] {
  const [one, other] = [answersIn(before), answersIn(after)];
  return changedAnswers(before, after).map((key) => ({
    key,
    ...compareWords(asText(one[key]), asText(other[key]), language),
  }));
}

/** An answer as lines of text: people one a line, and the parts of what has parts. */
function asText(answer: Answer): string {
  if (answer === undefined) return "";
  if (typeof answer === "string") return answer;
  if (!Array.isArray(answer)) return Object.values(answer).filter(Boolean).join("\n\n");
  return answer.map((one) => (typeof one === "string" ? one : personAsText(one))).join("\n");
}

function personAsText(person: ProposedPerson): string {
  return filledIn([person])
    .map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(", "))
    .join("");
}
