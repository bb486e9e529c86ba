import { env } from "../env.ts";
import { requestEscalated, requestExpired } from "./clock-mails.ts";
import { requestAnswered, requestHandedOver, requestQuestion } from "./conversation-mails.ts";
import { type InvitationFacts, invitation } from "./invitation-mail.ts";
import { html, plainText } from "./layout.ts";
import type { Letter } from "./letter.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import {
  proposalAccepted,
  proposalChangesRequested,
  proposalCommented,
  proposalInReview,
  proposalRejected,
  proposalRevised,
  proposalToReview,
} from "./proposal-mails.ts";
import { type ReminderFacts, requestReminder } from "./reminder-mail.ts";
import type { RequestFacts } from "./request-facts.ts";
import { requestApproved, requestDeclined, requestReceived, requestToDecide } from "./request-mails.ts";
import type { RosterFacts } from "./roster-facts.ts";
import { memberAdded, membershipEnded, roleEnded, roleGiven, sigHandedOver } from "./roster-mails.ts";
import type { MailKey, ProposalMail, RequestMail, RosterMail } from "./schema.ts";
import { type SignInFacts, signIn } from "./sign-in-mail.ts";
import { type Reader, type Words, wordsFor } from "./words.ts";

export type MailFacts = {
  signIn: SignInFacts;
  invitation: InvitationFacts;
  requestReminder: ReminderFacts;
} & Record<RequestMail, RequestFacts> &
  Record<RosterMail, RosterFacts> &
  Record<ProposalMail, ProposalFacts>;

const writers: { [Key in MailKey]: (facts: MailFacts[Key], words: Words) => Letter } = {
  signIn,
  invitation,
  requestReceived,
  requestToDecide,
  requestApproved,
  requestDeclined,
  requestQuestion,
  requestAnswered,
  requestHandedOver,
  requestEscalated,
  requestExpired,
  requestReminder,
  memberAdded,
  membershipEnded,
  roleGiven,
  roleEnded,
  sigHandedOver,
  proposalToReview,
  proposalRevised,
  proposalCommented,
  proposalInReview,
  proposalChangesRequested,
  proposalAccepted,
  proposalRejected,
};

export type RenderedMail = { subject: string; text: string; html: string };

/** A mail in the reader's language, with a subject of one line whatever people call themselves. */
export function render<Key extends MailKey>(mail: Key, facts: MailFacts[Key], reader: Reader): RenderedMail {
  const words = wordsFor(reader);
  const written = writers[mail](facts, words);
  const letter = { ...written, subject: oneLine(written.subject) };
  const greeting = reader.name === null ? null : words.t("mail.greeting", { name: oneLine(reader.name) });
  const footer = words.t("mail.footer", { site: env.SITE_URL });
  const sheet = { letter, locale: reader.locale, greeting, footer };
  return { subject: letter.subject, text: plainText(sheet), html: html(sheet) };
}

/** Without line breaks and other control characters, those that turn the direction of writing included. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}
