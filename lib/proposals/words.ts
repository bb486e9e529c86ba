import type { JoinPolicy } from "../generated/prisma/enums.ts";
import { messagesOf } from "../i18n/messages.ts";
import { translator } from "../i18n/translator.ts";
import { type Locale, locales } from "../locales.ts";
import { withoutSpace } from "./rules.ts";
import { type ClosingContent, type FoundingContent, foundingContent } from "./schema.ts";

/** The texts that the form's fields begin with, in every language, as `missingAnswers` compares them. */
export const templateTexts: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => Object.values(messagesOf(locale).proposalWords.templates).map(withoutSpace)),
);

type Rules = { adminContact: string | null; codeOfConductUrl: string };

/** The sentences of a generated charter that no answer holds. */
export function charterWords(locale: Locale, community: Rules, joinPolicy: JoinPolicy) {
  const t = translator(locale);
  const { adminContact, codeOfConductUrl } = community;
  return {
    membership: t(`proposalWords.charter.membership.${joinPolicy}`),
    contacts: adminContact ? t("proposalWords.charter.contacts", { adminContact }) : "",
    codeOfConduct: t("proposalWords.charter.codeOfConduct", { codeOfConductUrl }),
  };
}

/** What somebody's form begins with: the templates, and themselves as the first lead. */
export function firstAnswers(
  locale: Locale,
  { name, email }: { name: string; email: string },
): FoundingContent {
  const { templates } = messagesOf(locale).proposalWords;
  return foundingContent.parse({ ...templates, leads: [{ name, email }] });
}

/** What a proposal to end a SIG is called. */
export function closingName(locale: Locale, aim: ClosingContent["aim"], sig: string, into: string): string {
  return translator(locale)(`proposalWords.closing.${aim}`, { sig, into });
}
