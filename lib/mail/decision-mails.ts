import { urls } from "../urls.ts";
import { action, type Letter, paragraph, quote } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import { briefLetter, matterOf, namesIn, proposalLetter, readProposal, ruling } from "./proposal-letter.ts";
import type { Words } from "./words.ts";

/** To the proposer: the committee votes. */
export function proposalInBallot(facts: ProposalFacts, words: Words): Letter {
  return briefLetter("proposalInBallot", "proposer", facts, words);
}

/** To the proposer: the ballot decided nothing. */
export function proposalUndecided(facts: ProposalFacts, words: Words): Letter {
  return briefLetter("proposalUndecided", "proposer", facts, words);
}

/** To the proposer and the reviewers: that what passed could not be done any more, and is reviewed again. */
export function proposalOvertaken(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalOvertaken.subject", names),
    intro: t("mail.proposalOvertaken.intro", names),
    next: t("mail.proposalOvertaken.next", names),
    why: t("mail.why.reader", names),
  });
}

/** To the proposer and the committee: what the chair has announced, and until when it can be objected to. */
export function proposalAnnounced(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalAnnounced.subject", names),
    intro: t("mail.proposalAnnounced.intro", names),
    quotes: ruling(facts, words),
    next: t("mail.proposalAnnounced.next", names),
    why: t("mail.why.reader", names),
  });
}

/** To the proposer and the committee: why the proposal is reviewed again. */
export function proposalObjected(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalObjected.subject", names),
    intro: t("mail.proposalObjected.intro", names),
    quotes: quote(t("mail.proposalObjected.said"), facts.objection, facts.actor?.locale),
    next: t("mail.proposalObjected.next", names),
    why: t("mail.why.reader", names),
  });
}

/** To the proposer: the decision, and the SIG that came of it or has ended. */
export function proposalAccepted(facts: ProposalFacts, words: Words): Letter {
  const { t, locale } = words;
  const names = namesIn(facts, words);
  const { community, sigSlug } = facts;
  const page = sigSlug && urls.sig(locale, community.slug, sigSlug);
  return {
    subject: t("mail.proposalAccepted.subject", names),
    parts: [
      paragraph(t(`mail.proposalAccepted.intro.${matterOf(facts)}`, names)),
      ...ruling(facts, words),
      paragraph(t("mail.proposalAccepted.next", names)),
      ...(page ? [action(t("mail.proposalAccepted.action", names), page)] : []),
      readProposal(facts, words),
    ],
    why: t("mail.why.proposer"),
  };
}

/** To the proposer: the decision, and that the record stays. */
export function proposalRejected(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalRejected.subject", names),
    intro: t("mail.proposalRejected.intro", names),
    quotes: [...ruling(facts, words), paragraph(t("mail.proposalRejected.next"))],
    why: t("mail.why.proposer"),
  });
}

/** To the proposer: what was missing when the time was up, and that the record stays. */
export function proposalExpired(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalExpired.subject", names),
    intro: t(`mail.proposalExpired.intro.${facts.expiredFrom}`, names),
    quotes: [paragraph(t("mail.proposalExpired.next"))],
    why: t("mail.why.proposer"),
  });
}
