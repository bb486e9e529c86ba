import { isLeadingRole } from "../roster/rules.ts";
import { urls } from "../urls.ts";
import { action, type Letter, paragraph, quote } from "./letter.ts";
import type { RosterFacts } from "./roster-facts.ts";
import { toSig } from "./to-sig.ts";
import type { Words } from "./words.ts";

/** To somebody whom a lead has put on the roster: who did, and how to leave. */
export function memberAdded(facts: RosterFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.memberAdded.subject", names),
    parts: [
      paragraph(t("mail.memberAdded.intro", names)),
      toSig(facts, words),
      paragraph(t("mail.memberAdded.leave")),
    ],
    why: t("mail.why.roster", names),
  };
}

/** To somebody whose membership a lead has ended: who did, why, and what remains possible. */
export function membershipEnded(facts: RosterFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.membershipEnded.subject", names),
    parts: [
      paragraph(t("mail.membershipEnded.intro", names)),
      ...quote(t("mail.membershipEnded.reason"), facts.reason),
      paragraph(t("mail.membershipEnded.next")),
      toSig(facts, words),
    ],
    why: t("mail.why.roster", names),
  };
}

/** To somebody who was given a role: by whom, and what it brings with it. */
export function roleGiven(facts: RosterFacts, words: Words): Letter {
  const { t, locale } = words;
  const names = namesIn(facts, words);
  const isLeading = facts.role !== null && isLeadingRole(facts.role);
  return {
    subject: t("mail.roleGiven.subject", names),
    parts: [
      paragraph(t("mail.roleGiven.intro", names)),
      ...(isLeading
        ? [paragraph(t("mail.roleGiven.leading")), action(t("mail.roleGiven.action"), urls.dashboard(locale))]
        : [toSig(facts, words)]),
    ],
    why: t("mail.why.roster", names),
  };
}

/** To somebody whose role was ended, by whom. */
export function roleEnded(facts: RosterFacts, words: Words): Letter {
  const { t } = words;
  const names = namesIn(facts, words);
  return {
    subject: t("mail.roleEnded.subject", names),
    parts: [paragraph(t("mail.roleEnded.intro", names)), toSig(facts, words)],
    why: t("mail.why.roster", names),
  };
}

/** To the steering committee: that a SIG has no lead any more, and who has to find one. */
export function sigHandedOver(facts: RosterFacts, words: Words): Letter {
  const { t, locale } = words;
  const names = namesIn(facts, words);
  const { community, sig } = facts;
  return {
    subject: t("mail.sigHandedOver.subject", names),
    parts: [
      paragraph(t("mail.sigHandedOver.intro", names)),
      paragraph(t("mail.sigHandedOver.next")),
      action(t("mail.sigHandedOver.action"), urls.roster(locale, community.slug, sig.slug)),
    ],
    why: t("mail.why.steering", names),
  };
}

function namesIn({ sig, community, actor, role }: RosterFacts, { t }: Words) {
  return {
    sig: sig.name,
    community: community.name,
    actor,
    role: role ? t(`enums.role.${role}`) : "",
  };
}
