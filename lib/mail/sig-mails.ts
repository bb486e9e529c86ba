import { shortDate } from "../time-format.ts";
import { type Path, urls } from "../urls.ts";
import { action, type Letter, type Part, paragraph, quote } from "./letter.ts";
import type { SigFacts } from "./sig-facts.ts";
import { toSig } from "./to-sig.ts";
import type { Words } from "./words.ts";

/** To the roster: that the SIG has everything it needs and works now. */
export function sigActivated(facts: SigFacts, words: Words): Letter {
  return toRoster("sigActivated", facts, words, [toSig(facts, words)]);
}

/** To the roster: that the SIG rests, why, and when it is expected back. */
export function sigPaused(facts: SigFacts, words: Words): Letter {
  const { t, locale } = words;
  const { expectedReturn } = facts;
  const back = expectedReturn
    ? [paragraph(t("mail.sigPaused.back", { date: shortDate(expectedReturn, locale, "UTC") }))]
    : [];
  return toRoster("sigPaused", facts, words, [
    ...reasonIn(facts, words),
    ...back,
    paragraph(t("mail.sigPaused.stays")),
    toSig(facts, words),
  ]);
}

/** To the roster: that the SIG is back. */
export function sigRevived(facts: SigFacts, words: Words): Letter {
  return toRoster("sigRevived", facts, words, [toSig(facts, words)]);
}

/** To everybody who was on the roster: that the SIG has ended, why, and what remains of it. */
export function sigRetired(facts: SigFacts, words: Words): Letter {
  const { t } = words;
  return toRoster("sigRetired", facts, words, [
    ...reasonIn(facts, words),
    paragraph(t("mail.sigRetired.remains")),
    toSig(facts, words),
    ...toDecision(facts, words),
  ]);
}

/** To everybody who was on the roster: of which SIG it is a part now, why, and the way into that. */
export function sigMerged(facts: SigFacts, words: Words): Letter {
  const { t, locale } = words;
  const into = facts.into ?? facts.sig;
  const names = namesIn(facts, words);
  return toRoster("sigMerged", facts, words, [
    ...reasonIn(facts, words),
    paragraph(t("mail.sigMerged.next", names)),
    action(t("mail.sigMerged.action", names), urls.join(locale, facts.community.slug, into.slug)),
    ...toDecision(facts, words),
  ]);
}

/** To a lead whose term was renewed. */
export function termRenewed(facts: SigFacts, words: Words): Letter {
  return aboutTerm("termRenewed", facts, words, []);
}

/** To a lead and to the committee: that a term runs out, and how it can be renewed. */
export function termEnding(facts: SigFacts, words: Words): Letter {
  const { t } = words;
  const next = paragraph(t(`mail.termEnding.${facts.isHolder ? "holder" : "committee"}`));
  return aboutTerm("termEnding", facts, words, [next]);
}

/** To a lead whose term has run out and to the committee: what follows. */
export function termEnded(facts: SigFacts, words: Words): Letter {
  const { t } = words;
  const next = paragraph(t(`mail.termEnded.${facts.isHolder ? "holder" : "committee"}`));
  return aboutTerm("termEnded", facts, words, [next]);
}

/** To a lead, once a year: whether they still lead, and the one click that says so. */
export function confirmationAsked(facts: SigFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.confirmationAsked.subject", names),
    parts: [
      paragraph(t("mail.confirmationAsked.intro", names)),
      paragraph(t("mail.confirmationAsked.otherwise")),
      action(t("mail.confirmationAsked.action"), managing(facts, words)),
    ],
    why: t("mail.why.lead", names),
  };
}

type Life = "sigActivated" | "sigPaused" | "sigRevived" | "sigRetired" | "sigMerged";

function toRoster(mail: Life, facts: SigFacts, words: Words, parts: readonly Part[]): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t(`mail.${mail}.subject`, names),
    parts: [paragraph(t(`mail.${mail}.intro`, names)), ...parts],
    why: t("mail.why.onRoster", names),
  };
}

type OfTerm = "termRenewed" | "termEnding" | "termEnded";

function aboutTerm(mail: OfTerm, facts: SigFacts, words: Words, parts: readonly Part[]): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  const reader = facts.isHolder ? "toHolder" : "toCommittee";
  return {
    subject: t(`mail.${mail}.subject.${reader}`, names),
    parts: [
      paragraph(t(`mail.${mail}.intro.${reader}`, names)),
      ...parts,
      mail === "termEnded"
        ? toSig(facts, words)
        : action(t("mail.termEnding.action"), managing(facts, words)),
    ],
    why: t(facts.isHolder ? "mail.why.term" : "mail.why.steering", names),
  };
}

function namesIn({ sig, community, into, actor, holder, role, endsAt }: SigFacts, { t, locale }: Words) {
  return {
    sig: sig.name,
    community: community.name,
    into: into?.name ?? "",
    actor,
    name: holder,
    role: role ? t(`enums.role.${role}`) : "",
    date: endsAt ? shortDate(endsAt, locale, "UTC") : "",
  };
}

function reasonIn({ reason }: SigFacts, { t }: Words): Part[] {
  return reason ? quote(t("mail.sigPaused.reason"), reason.text, reason.lang) : [];
}

function toDecision({ closing, community }: SigFacts, { t, locale }: Words): Part[] {
  return closing ? [action(t("mail.proposal.read"), urls.proposal(locale, community.slug, closing))] : [];
}

function managing({ sig, community }: SigFacts, { locale }: Words): Path {
  return urls.manageSig(locale, community.slug, sig.slug);
}
