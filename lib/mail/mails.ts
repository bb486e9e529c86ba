import { env } from "../env.ts";
import { absolute, urls } from "../urls.ts";
import { type BallotFacts, ballotClosed, ballotOpened, ballotReminder } from "./ballot-mails.ts";
import type { CharterFacts } from "./charter-facts.ts";
import { charterApproved, charterRejected, charterSubmitted } from "./charter-mails.ts";
import { requestClosed, requestEscalated, requestExpired } from "./clock-mails.ts";
import { type CommunityFacts, chairGiven, seatEnded, seatGiven, sigImported } from "./community-mails.ts";
import {
  requestAnswered,
  requestHandedOver,
  requestObjected,
  requestQuestion,
} from "./conversation-mails.ts";
import {
  proposalAccepted,
  proposalAnnounced,
  proposalExpired,
  proposalInBallot,
  proposalObjected,
  proposalOvertaken,
  proposalRejected,
  proposalUndecided,
} from "./decision-mails.ts";
import { type DigestFacts, digest } from "./digest-mail.ts";
import { type InvitationFacts, invitation } from "./invitation-mail.ts";
import { html, plainText } from "./layout.ts";
import type { Letter } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import {
  commentAnswered,
  commentToResolve,
  proposalChangesRequested,
  proposalCommented,
  proposalHandedOver,
  proposalInReview,
  proposalRevised,
  proposalShepherded,
  proposalToReview,
} from "./proposal-mails.ts";
import { type ReminderFacts, requestReminder } from "./reminder-mail.ts";
import type { RequestFacts } from "./request-facts.ts";
import {
  requestAnnounced,
  requestApproved,
  requestDeclined,
  requestReceived,
  requestToDecide,
} from "./request-mails.ts";
import type { RosterFacts } from "./roster-facts.ts";
import { memberAdded, membershipEnded, roleEnded, roleGiven, sigHandedOver } from "./roster-mails.ts";
import type {
  BallotMail,
  CharterMail,
  CommunityMail,
  MailKey,
  ProposalMail,
  RequestMail,
  RosterMail,
  SigMail,
} from "./schema.ts";
import type { SigFacts } from "./sig-facts.ts";
import {
  confirmationAsked,
  sigActivated,
  sigMerged,
  sigPaused,
  sigRetired,
  sigRevived,
  termEnded,
  termEnding,
  termRenewed,
} from "./sig-mails.ts";
import { type SignInFacts, signIn } from "./sign-in-mail.ts";
import { unsubscribableTopicOf } from "./unsubscribe.ts";
import { type Reader, type Words, wordsFor } from "./words.ts";

export type MailFacts = {
  signIn: SignInFacts;
  digest: DigestFacts;
  invitation: InvitationFacts;
  requestReminder: ReminderFacts;
} & Record<RequestMail, RequestFacts> &
  Record<RosterMail, RosterFacts> &
  Record<SigMail, SigFacts> &
  Record<CharterMail, CharterFacts> &
  Record<CommunityMail, CommunityFacts> &
  Record<ProposalMail, ProposalFacts> &
  Record<BallotMail, BallotFacts>;

const writers: { [Key in MailKey]: (facts: MailFacts[Key], words: Words) => Letter } = {
  signIn,
  digest,
  invitation,
  requestReceived,
  requestToDecide,
  requestApproved,
  requestAnnounced,
  requestObjected,
  requestDeclined,
  requestQuestion,
  requestAnswered,
  requestHandedOver,
  requestEscalated,
  requestExpired,
  requestClosed,
  requestReminder,
  memberAdded,
  membershipEnded,
  roleGiven,
  roleEnded,
  sigHandedOver,
  sigActivated,
  sigPaused,
  sigRevived,
  sigRetired,
  sigMerged,
  termRenewed,
  termEnding,
  termEnded,
  confirmationAsked,
  seatGiven,
  seatEnded,
  chairGiven,
  sigImported,
  charterSubmitted,
  charterApproved,
  charterRejected,
  proposalToReview,
  proposalRevised,
  proposalCommented,
  commentAnswered,
  commentToResolve,
  proposalInReview,
  proposalShepherded,
  proposalHandedOver,
  proposalChangesRequested,
  proposalInBallot,
  proposalUndecided,
  proposalOvertaken,
  proposalAnnounced,
  proposalObjected,
  proposalAccepted,
  proposalRejected,
  proposalExpired,
  ballotOpened,
  ballotReminder,
  ballotClosed,
};

/** `leadsTo` is where the mail's button leads. */
export type RenderedMail = { subject: string; text: string; html: string; leadsTo?: string };

/** A mail in the reader's language, with a subject of one line whatever people call themselves. */
export function render<Key extends MailKey>(mail: Key, facts: MailFacts[Key], reader: Reader): RenderedMail {
  const words = wordsFor(reader);
  const { t, locale } = words;
  const written = writers[mail](facts, words);
  const letter = { ...written, subject: oneLine(written.subject) };
  const greeting = reader.name === null ? null : t("mail.greeting", { name: oneLine(reader.name) });
  const footer = t("mail.footer", { site: env.SITE_URL });
  const choice = unsubscribableTopicOf(mail)
    ? { text: t("mail.choose"), url: absolute(env.SITE_URL, urls.settings(locale)) }
    : null;
  const sheet = { letter, locale, greeting, choice, footer };
  const leadsTo = letter.parts.find((part) => part.kind === "action")?.url;
  return { subject: letter.subject, text: plainText(sheet), html: html(sheet), leadsTo };
}

/** Without line breaks and other control characters, those that turn the direction of writing included. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}
