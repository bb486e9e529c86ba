export const requestMails = [
  "requestReceived",
  "requestToDecide",
  "requestApproved",
  "requestAnnounced",
  "requestObjected",
  "requestDeclined",
  "requestQuestion",
  "requestAnswered",
  "requestHandedOver",
  "requestEscalated",
  "requestExpired",
  "requestClosed",
] as const;

export const proposalMails = [
  "proposalToReview",
  "proposalRevised",
  "proposalCommented",
  "commentAnswered",
  "commentToResolve",
  "proposalInReview",
  "proposalShepherded",
  "proposalHandedOver",
  "proposalChangesRequested",
  "proposalInBallot",
  "proposalUndecided",
  "proposalOvertaken",
  "proposalAnnounced",
  "proposalObjected",
  "proposalAccepted",
  "proposalRejected",
  "proposalExpired",
] as const;

export const ballotMails = ["ballotOpened", "ballotReminder", "ballotClosed"] as const;

export const rosterMails = [
  "memberAdded",
  "membershipEnded",
  "roleGiven",
  "roleEnded",
  "sigHandedOver",
] as const;

export const sigMails = [
  "sigActivated",
  "sigPaused",
  "sigRevived",
  "sigRetired",
  "sigMerged",
  "termRenewed",
  "termEnding",
  "termEnded",
  "confirmationAsked",
] as const;

export const communityMails = ["seatGiven", "seatEnded", "chairGiven", "sigImported"] as const;

export const charterMails = ["charterSubmitted", "charterApproved", "charterRejected"] as const;

/** Every mail the portal sends; each has its writer in lib/mail/mails.ts. */
export const mailKeys = [
  "signIn",
  "digest",
  "requestReminder",
  "invitation",
  ...requestMails,
  ...rosterMails,
  ...sigMails,
  ...charterMails,
  ...communityMails,
  ...proposalMails,
  ...ballotMails,
] as const;

export type RequestMail = (typeof requestMails)[number];
export type RosterMail = (typeof rosterMails)[number];
export type CharterMail = (typeof charterMails)[number];
export type CommunityMail = (typeof communityMails)[number];
export type SigMail = (typeof sigMails)[number];
export type ProposalMail = (typeof proposalMails)[number];
export type BallotMail = (typeof ballotMails)[number];
export type MailKey = (typeof mailKeys)[number];

export function isMailKey(mail: string): mail is MailKey {
  return mailKeys.some((key) => key === mail);
}
