import type { JoinPolicy } from "../generated/prisma/enums.ts";
import { messagesOf } from "../i18n/messages.ts";
import { translator } from "../i18n/translator.ts";
import { type Locale, locales } from "../locales.ts";
import { withoutSpace } from "./rules.ts";

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
