/** Every mail the portal sends; each has a renderer in lib/mail/mails.ts. */
export const mailKeys = [
  "signIn",
  "requestReceived",
  "requestToDecide",
  "requestApproved",
  "requestDeclined",
  "proposalToReview",
  "proposalRevised",
  "proposalCommented",
  "proposalInReview",
  "proposalChangesRequested",
  "proposalAccepted",
  "proposalRejected",
] as const;

export type MailKey = (typeof mailKeys)[number];
