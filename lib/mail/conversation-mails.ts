import { urls } from "../urls.ts";
import { action, type Letter, paragraph, quote } from "./letter.ts";
import type { RequestFacts } from "./request-facts.ts";
import { namesIn } from "./request-mails.ts";
import type { Words } from "./words.ts";

/** To the requester: what a decider wants to know, and that the clock rests until it is answered. */
export function requestQuestion(facts: RequestFacts, words: Words): Letter {
  const { t, locale } = words;
  const names = { ...namesIn(facts, words), name: facts.lastWord?.author ?? "" };
  return {
    subject: t("mail.requestQuestion.subject", names),
    parts: [
      paragraph(t(`mail.requestQuestion.intro.${facts.kind}`, names)),
      ...quote(t("mail.requestQuestion.question"), facts.lastWord?.body ?? ""),
      paragraph(t("mail.requestQuestion.clock")),
      action(t("mail.requestQuestion.action"), urls.myRequest(locale, facts.id)),
    ],
    why: t("mail.why.requester"),
  };
}

/** To those who decide: the applicant's answer, and until when theirs is due. */
export function requestAnswered(facts: RequestFacts, words: Words): Letter {
  const { t, instant } = words;
  const names = { ...namesIn(facts, words), name: facts.requester.name };
  return {
    subject: t("mail.requestAnswered.subject", names),
    parts: [
      paragraph(t("mail.requestAnswered.intro", names)),
      ...quote(t("mail.requestAnswered.answer"), facts.lastWord?.body ?? "", facts.requester.locale),
      paragraph(t("mail.requestToDecide.next", { date: instant(facts.dueAt) })),
      toTheDashboard(facts, words),
    ],
    why: t(`mail.why.${facts.decides}`, names),
  };
}

/** To the requester and those who decide: who objected and why, and until when the request is to be decided anew. */
export function requestObjected(facts: RequestFacts, words: Words): Letter {
  const { t, instant, locale } = words;
  const { isRequester, lastWord } = facts;
  const names = { ...namesIn(facts, words), name: facts.requester.name, objector: lastWord?.author ?? "" };
  const reader = isRequester ? "requester" : "decider";
  return {
    subject: t(`mail.requestObjected.${reader}.subject`, names),
    parts: [
      paragraph(t(`mail.requestObjected.${reader}.intro`, names)),
      ...quote(t("mail.requestObjected.reason"), lastWord?.body ?? ""),
      paragraph(t("mail.requestObjected.next", { date: instant(facts.dueAt) })),
      isRequester
        ? action(t("mail.requestReceived.action"), urls.myRequest(locale, facts.id))
        : toTheDashboard(facts, words),
    ],
    why: isRequester ? t("mail.why.requester") : t(`mail.why.${facts.decides}`, names),
  };
}

/** To a lead: a colleague hands them this request. */
export function requestHandedOver(facts: RequestFacts, words: Words): Letter {
  const { t, instant } = words;
  const names = { ...namesIn(facts, words), name: facts.requester.name };
  return {
    subject: t("mail.requestHandedOver.subject", names),
    parts: [
      paragraph(t("mail.requestHandedOver.intro", names)),
      paragraph(t("mail.requestToDecide.next", { date: instant(facts.dueAt) })),
      toTheDashboard(facts, words),
    ],
    why: t(`mail.why.${facts.decides}`, names),
  };
}

function toTheDashboard(facts: RequestFacts, { t, locale }: Words) {
  const address = urls.dashboardRequest(locale, facts.id);
  return action(t("mail.requestToDecide.action"), address);
}
