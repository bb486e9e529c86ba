import { urls } from "../urls.ts";
import type { CharterFacts } from "./charter-facts.ts";
import { action, type Letter, paragraph, quote } from "./letter.ts";
import type { Words } from "./words.ts";

/** To the steering committee: that an amendment waits for it, and what it changes. */
export function charterSubmitted(facts: CharterFacts, words: Words): Letter {
  const { t, locale } = words;
  const { sig, community, isCorrection } = facts;
  return {
    subject: t("mail.charterSubmitted.subject", namesIn(facts)),
    parts: [
      paragraph(t("mail.charterSubmitted.intro", namesIn(facts))),
      ...quote(t("mail.charterSubmitted.summary"), facts.summary, facts.language),
      paragraph(t(`mail.charterSubmitted.${isCorrection ? "correction" : "ballot"}`)),
      action(t("mail.charterSubmitted.action"), urls.amendCharter(locale, community.slug, sig.slug)),
    ],
    why: t("mail.why.steering", { community: community.name }),
  };
}

/** To whoever wrote it: that the amendment is in force. */
export function charterApproved(facts: CharterFacts, words: Words): Letter {
  return toAuthor("charterApproved", facts, words);
}

/** To whoever wrote it: that the committee did not pass the amendment. */
export function charterRejected(facts: CharterFacts, words: Words): Letter {
  return toAuthor("charterRejected", facts, words);
}

function toAuthor(mail: "charterApproved" | "charterRejected", facts: CharterFacts, words: Words): Letter {
  const { t, locale } = words;
  const { sig, community, revision } = facts;
  return {
    subject: t(`mail.${mail}.subject`, namesIn(facts)),
    parts: [
      paragraph(t(`mail.${mail}.intro`, namesIn(facts))),
      action(
        t("mail.charterApproved.action"),
        urls.charterRevision(locale, community.slug, sig.slug, revision),
      ),
    ],
    why: t("mail.why.charterAuthor"),
  };
}

const namesIn = ({ sig, community, author, revision }: CharterFacts) => ({
  sig: sig.name,
  community: community.name,
  name: author,
  revision,
});
