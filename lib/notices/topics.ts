import type { MailKey } from "../mail/schema.ts";

type Topics = Record<string, readonly MailKey[]>;

/** What everybody whom it concerns gets at once: there is nothing to choose. */
export const owedTopics = {
  ownRequests: [
    ...(["requestApproved", "requestAnnounced", "requestObjected", "requestDeclined"] as const),
    ...(["requestQuestion", "requestExpired", "requestClosed"] as const),
  ],
  invitations: ["invitation"],
  places: ["memberAdded", "membershipEnded", "roleGiven", "roleEnded", "sigHandedOver", "sigImported"],
  seats: ["seatGiven", "seatEnded", "chairGiven"],
  ownCharters: ["charterApproved", "charterRejected"],
  sigEnds: ["sigRetired", "sigMerged"],
  terms: ["termRenewed", "termEnding", "termEnded", "confirmationAsked"],
  ownProposals: ["proposalChangesRequested", "proposalAccepted", "proposalRejected", "proposalExpired"],
  ballots: ["ballotOpened", "ballotReminder", "ballotClosed"],
  signIn: ["signIn"],
  digest: ["digest"],
} as const satisfies Topics;

/** What people choose to get at once, in one mail a day or not at all. Where they have not chosen, they get it at once. */
export const optionalTopics = {
  receipts: ["requestReceived"],
  requestsToDecide: ["requestToDecide", "requestAnswered", "requestHandedOver"],
  overdueRequests: ["requestReminder", "requestEscalated"],
  sigNews: ["sigActivated", "sigPaused", "sigRevived"],
  proposalNews: [
    ...(["proposalInReview", "proposalShepherded", "proposalCommented", "commentToResolve"] as const),
    ...(["commentAnswered", "proposalInBallot", "proposalUndecided"] as const),
  ],
  proposalsToReview: ["proposalToReview", "proposalRevised", "proposalHandedOver", "charterSubmitted"],
  decisions: ["proposalAnnounced", "proposalObjected", "proposalOvertaken"],
} as const satisfies Topics;

export type OwedTopic = keyof typeof owedTopics;
export type OptionalTopic = keyof typeof optionalTopics;

export const owedTopicKeys = Object.keys(owedTopics) as OwedTopic[];
export const optionalTopicKeys = Object.keys(optionalTopics) as OptionalTopic[];

export function isOptionalTopic(topic: string): topic is OptionalTopic {
  return Object.hasOwn(optionalTopics, topic);
}

const choosable = new Map<string, OptionalTopic>(
  optionalTopicKeys.flatMap((topic) => optionalTopics[topic].map((mail) => [mail, topic] as const)),
);

/** The topic by which a reader chooses how to get the mail; undefined when it is owed. */
export function choosableTopicOf(mail: string): OptionalTopic | undefined {
  return choosable.get(mail);
}

const { signIn, digest, ...noticedTopics } = { ...owedTopics, ...optionalTopics };

export type NoticedMail = (typeof noticedTopics)[keyof typeof noticedTopics][number];

const noticedMails: readonly string[] = Object.values(noticedTopics).flat();

/** Whether the portal shows a notice beside or instead of the mail. */
export function isNoticed(mail: string): mail is NoticedMail {
  return noticedMails.includes(mail);
}
