import { env } from "../env.ts";
import { absolute, urls } from "../urls.ts";
import { action, type Letter, type Part, paragraph, quote } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import type { Words } from "./words.ts";

/** To the steering committee: a proposal came in and needs a shepherd. */
export function proposalToReview(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.proposalToReview.subject", names),
    parts: [
      paragraph(t(`mail.proposalToReview.intro.${facts.kind}`, names)),
      ...quote(t("mail.proposal.problem"), facts.problem, facts.language),
      ...quote(t("mail.proposal.mission"), facts.mission, facts.language),
      ...(names.date ? [paragraph(t("mail.proposalToReview.next", names))] : []),
      readProposal(facts, words),
    ],
    why: t("mail.why.steering", names),
  };
}

/** To the reviewers: the changes they asked for are made. */
export function proposalRevised(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.proposalRevised.subject", names),
    parts: [
      paragraph(t("mail.proposalRevised.intro", { ...names, revision: facts.revision })),
      ...(names.date ? [paragraph(t("mail.proposalRevised.next", names))] : []),
      readProposal(facts, words),
    ],
    why: t("mail.why.reviewer", names),
  };
}

/** To the proposer: what somebody said about the proposal. */
export function proposalCommented(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.proposalCommented.subject", names),
    parts: [
      paragraph(t("mail.proposalCommented.intro", names)),
      ...quote(t("mail.proposalCommented.said", names), facts.comment, facts.actor.locale),
      action(t("mail.proposalCommented.action"), proposalPage(facts, words)),
    ],
    why: t("mail.why.proposer"),
  };
}

/** To the proposer: who is the shepherd, and until when comments are open. */
export function proposalInReview(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.proposalInReview.subject", names),
    parts: [
      paragraph(t("mail.proposalInReview.intro", names)),
      ...(names.date ? [paragraph(t("mail.proposalInReview.next", names))] : []),
      readProposal(facts, words),
    ],
    why: t("mail.why.proposer"),
  };
}

/** To the proposer: what to change, and by when. */
export function proposalChangesRequested(facts: ProposalFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.proposalChangesRequested.subject", names),
    parts: [
      paragraph(t("mail.proposalChangesRequested.intro", names)),
      ...quote(t("mail.proposalCommented.said", names), facts.comment, facts.actor.locale),
      ...(names.date ? [paragraph(t("mail.proposalChangesRequested.next", names))] : []),
      action(t("mail.proposalChangesRequested.action"), proposalPage(facts, words)),
    ],
    why: t("mail.why.proposer"),
  };
}

/** To the proposer: the decision, and the SIG that came of it. */
export function proposalAccepted(facts: ProposalFacts, words: Words): Letter {
  const { t, locale } = words;
  const names = namesIn(facts, words);
  const { community, sigSlug } = facts;
  const page = sigSlug && absolute(env.SITE_URL, urls.sig(locale, community.slug, sigSlug));
  return {
    subject: t("mail.proposalAccepted.subject", names),
    parts: [
      paragraph(t(`mail.proposalAccepted.intro.${facts.kind}`, names)),
      ...ruling(facts, words),
      paragraph(t("mail.proposalAccepted.next")),
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
  return {
    subject: t("mail.proposalRejected.subject", names),
    parts: [
      paragraph(t("mail.proposalRejected.intro", names)),
      ...ruling(facts, words),
      paragraph(t("mail.proposalRejected.next")),
      readProposal(facts, words),
    ],
    why: t("mail.why.proposer"),
  };
}

function namesIn({ number, name, community, actor, dueAt }: ProposalFacts, { instant }: Words) {
  const date = dueAt ? instant(dueAt) : "";
  return { number: String(number), name, community: community.name, actor: actor.name, date };
}

function ruling({ decision, actor }: ProposalFacts, { t }: Words): Part[] {
  return [
    ...quote(t("mail.proposal.decision"), decision?.synthesis ?? "", actor.locale),
    ...quote(t("mail.proposal.conditions"), decision?.conditions ?? "", actor.locale),
  ];
}

function readProposal(facts: ProposalFacts, words: Words): Part {
  return action(words.t("mail.proposal.read"), proposalPage(facts, words));
}

function proposalPage({ community, number }: ProposalFacts, { locale }: Words): string {
  return absolute(env.SITE_URL, urls.proposal(locale, community.slug, number));
}
