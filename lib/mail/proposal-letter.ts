import { type Path, urls } from "../urls.ts";
import { action, type Letter, type Part, paragraph, quote } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import type { Words } from "./words.ts";

/** What the texts about a proposal name. */
export function namesIn(facts: ProposalFacts, { instant }: Words) {
  const { number, name, content, community, proposer, shepherd, actor, revision } = facts;
  const when = (at: Date | null) => (at ? instant(at) : "");
  return {
    ...{ name, proposer, shepherd, revision, number: String(number), community: community.name },
    aim: content.aim,
    actor: actor?.name ?? "",
    date: when(facts.dueAt),
    comments: when(facts.commentsUntil),
  };
}

/** By which the texts about what is proposed differ. */
export function matterOf({ content }: ProposalFacts) {
  return content.aim === "FOUND" ? content.kind : content.aim;
}

type Content = {
  subject: string;
  intro: string;
  quotes?: Part[];
  next?: string; // left out when nothing is due
  act?: Part;
  why: string;
};

/** A letter about a proposal, laid out as all of them are. */
export function proposalLetter(
  facts: ProposalFacts,
  words: Words,
  { subject, intro, quotes = [], next, act, why }: Content,
): Letter {
  const parts = [paragraph(intro), ...quotes, ...(next && facts.dueAt ? [paragraph(next)] : [])];
  return { subject, parts: [...parts, act ?? readProposal(facts, words)], why };
}

type BriefMail =
  | "proposalInReview"
  | "proposalRevised"
  | "proposalHandedOver"
  | "proposalInBallot"
  | "proposalUndecided";

/** A letter about a proposal that says what has happened and what comes next, and no more. */
export function briefLetter(
  mail: BriefMail,
  reader: "proposer" | "reviewer",
  facts: ProposalFacts,
  words: Words,
): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return proposalLetter(facts, words, {
    subject: t(`mail.${mail}.subject`, names),
    intro: t(`mail.${mail}.intro`, names),
    next: t(`mail.${mail}.next`, names),
    why: t(`mail.why.${reader}`, names),
  });
}

/** The chair's decision, as it was written. */
export function ruling({ decision }: ProposalFacts, { t }: Words): Part[] {
  if (!decision) return [];
  return [
    ...quote(t("mail.proposal.decision"), decision.synthesis, decision.locale),
    ...quote(t("mail.proposal.conditions"), decision.conditions, decision.locale),
  ];
}

/** The comment that the mail tells of. */
export function said({ comment }: ProposalFacts, label: string): Part[] {
  return comment ? quote(label, comment.body, comment.locale) : [];
}

export function readProposal(facts: ProposalFacts, words: Words): Part {
  return action(words.t("mail.proposal.read"), proposalPage(facts, words));
}

export function proposalPage({ community, number }: ProposalFacts, { locale }: Words): Path {
  return urls.proposal(locale, community.slug, number);
}
