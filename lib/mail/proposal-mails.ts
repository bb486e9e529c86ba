import { action, type Letter, type Part, quote } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import { briefLetter, matterOf, namesIn, proposalLetter, proposalPage, said } from "./proposal-letter.ts";
import type { Words } from "./words.ts";

/** To the steering committee: a proposal has what a review needs, but for a shepherd. */
export function proposalToReview(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalToReview.subject", names),
    intro: t(`mail.proposalToReview.intro.${matterOf(facts)}`, names),
    quotes: reasons(facts, words),
    next: t("mail.proposalToReview.next", names),
    why: t("mail.why.steering", names),
  });
}

function reasons({ content, language }: ProposalFacts, { t }: Words): Part[] {
  if (content.aim !== "FOUND") return quote(t("mail.proposal.why"), content.why, language);
  return [
    ...quote(t("mail.proposal.problem"), content.problem, language),
    ...quote(t("mail.proposal.mission"), content.mission, language),
  ];
}

/** To the reviewers: the changes they asked for are made. */
export function proposalRevised(facts: ProposalFacts, words: Words): Letter {
  return briefLetter("proposalRevised", "reviewer", facts, words);
}

/** To the proposer: what somebody said about the proposal. */
export function proposalCommented(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalCommented.subject", names),
    intro: t("mail.proposalCommented.intro", names),
    quotes: said(facts, t("mail.proposalCommented.said", names)),
    act: action(t("mail.proposalCommented.action"), proposalPage(facts, words)),
    why: t("mail.why.proposer"),
  });
}

/** To whoever commented: somebody has answered. */
export function commentAnswered(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.commentAnswered.subject", names),
    intro: t("mail.commentAnswered.intro", names),
    quotes: said(facts, t("mail.proposalCommented.said", names)),
    act: action(t("mail.proposalCommented.action"), proposalPage(facts, words)),
    why: t("mail.why.commenter", names),
  });
}

/** To the proposer: the committee wants a comment settled before a ballot. */
export function commentToResolve(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.commentToResolve.subject", names),
    intro: t("mail.commentToResolve.intro", names),
    quotes: said(facts, t("mail.commentToResolve.said")),
    act: action(t("mail.proposalCommented.action"), proposalPage(facts, words)),
    why: t("mail.why.proposer"),
  });
}

/** To the proposer: the review is open, and until when comments are. */
export function proposalInReview(facts: ProposalFacts, words: Words): Letter {
  return briefLetter("proposalInReview", "proposer", facts, words);
}

/** To the proposer: who sees the proposal through. */
export function proposalShepherded(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalShepherded.subject", names),
    intro: t("mail.proposalShepherded.intro", names),
    why: t("mail.why.proposer"),
  });
}

/** To the new shepherd. */
export function proposalHandedOver(facts: ProposalFacts, words: Words): Letter {
  return briefLetter("proposalHandedOver", "reviewer", facts, words);
}

/** To the proposer: what to change, and by when. */
export function proposalChangesRequested(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t("mail.proposalChangesRequested.subject", names),
    intro: t("mail.proposalChangesRequested.intro", names),
    quotes: said(facts, t("mail.proposalCommented.said", names)),
    next: t("mail.proposalChangesRequested.next", names),
    act: action(t("mail.proposalChangesRequested.action"), proposalPage(facts, words)),
    why: t("mail.why.proposer"),
  });
}
