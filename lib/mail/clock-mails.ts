import { urls } from "../urls.ts";
import { action, type Letter, paragraph } from "./letter.ts";
import type { RequestFacts } from "./request-facts.ts";
import { namesIn } from "./request-mails.ts";
import { toSig } from "./to-sig.ts";
import type { Words } from "./words.ts";

/** To those whom an overdue request goes up to: the co-leads, and after them the steering committee. */
export function requestEscalated(facts: RequestFacts, words: Words): Letter {
  const { t, instant, locale } = words;
  const names = { ...namesIn(facts, words), name: facts.requester.name };
  return {
    subject: t("mail.requestEscalated.subject", names),
    parts: [
      paragraph(t(`mail.requestEscalated.intro.${facts.kind}`, names)),
      paragraph(t(`mail.requestEscalated.${facts.decides}`, { date: instant(facts.dueAt) })),
      action(t("mail.requestToDecide.action"), urls.dashboardRequest(locale, facts.id)),
    ],
    why: t(`mail.why.${facts.decides}`, names),
  };
}

/** To the requester and to those who did not answer: that a request has lapsed, through whom, and what can be done. */
export function requestExpired(facts: RequestFacts, words: Words): Letter {
  const { t, locale } = words;
  const { isRequester } = facts;
  const names = { ...namesIn(facts, words), name: facts.requester.name };
  const through = facts.lastWord?.kind === "QUESTION" ? "question" : "deciders";
  const reader = isRequester ? "requester" : "decider";
  const { community, sig } = facts;
  const page = isRequester
    ? urls.join(locale, community.slug, sig.slug)
    : urls.dashboardRequest(locale, facts.id);
  return {
    subject: t(`mail.requestExpired.${reader}.subject`, names),
    parts: [
      paragraph(t(`mail.requestExpired.${reader}.${through}`, names)),
      paragraph(t(`mail.requestExpired.${reader}.next`)),
      action(t(`mail.requestExpired.${reader}.action`), page),
    ],
    why: t(`mail.why.${isRequester ? "requester" : facts.decides}`, names),
  };
}

/** To the requester: that the SIG has ended and their request with it, and where it says what became of it. */
export function requestClosed(facts: RequestFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.requestClosed.subject", names),
    parts: [paragraph(t("mail.requestClosed.intro", names)), toSig(facts, words)],
    why: t("mail.why.requester"),
  };
}
