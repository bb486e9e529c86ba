import { undoSeconds } from "./join-requests/rules.ts";
import type { MailKey } from "./mail/schema.ts";
import { tags } from "./tags.ts";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What an event is about. `data` is what its timeline entry may tell; `mailData` is what its mails need besides ids. */
export type Fact = {
  communityId?: string;
  sigId?: string;
  joinRequestId?: string;
  proposalId?: string;
  endingSigId?: string; // whose end is proposed
  invitationId?: string;
  ballotId?: string;
  undoesId?: string; // the event that this one takes back
  subjectId?: string;
  email?: string; // a recipient who may have no account yet
  data?: { [key: string]: Json };
  mailData?: Record<string, string>;
};

export type Recipient =
  | "email" // the fact's address
  | "subject"
  | "named" // the subject, who may have no account yet
  | "leads" // of the SIG, who may have no account yet
  | "deciders" // whom a request waits for (lib/join-requests/rules.ts)
  | "coLeads"
  | "roster" // everybody on it, and in a role of the SIG
  | "claimer" // who said that they are on it, or was handed it
  | "decider" // who decided a request
  | "steering"
  | "chair" // or whoever acts in the chair's stead
  | "electors" // of a ballot, without those who have a stake
  | "silentElectors" // those of them who have said nothing
  | "proposer"
  | "reviewers"; // the shepherd, else the steering committee

export type Consequence = {
  isPublic: boolean; // stands on the public timeline
  tags: (fact: Fact) => (string | undefined)[];
  mails: readonly { mail: MailKey; to: Recipient }[];
  holdSeconds?: number; // its mails wait so long that it can be taken back
};

const none = () => [];
const sigTags = ({ sigId, communityId }: Fact) => [
  sigId && tags.sig(sigId),
  communityId && tags.community(communityId),
];
const proposalTags = ({ proposalId, communityId, endingSigId }: Fact) => [
  proposalId && tags.proposal(proposalId),
  endingSigId && tags.sig(endingSigId),
  communityId && tags.proposals(communityId),
];
const communityTags = ({ communityId }: Fact) => [communityId && tags.community(communityId)];

const silent = { isPublic: false, tags: none, mails: [] } as const;
const onAnswers = {
  ...silent,
  tags: ({ sigId }: Fact) => [sigId && tags.answers(sigId)],
} as const;
const onSig = { isPublic: true, tags: sigTags, mails: [] } as const;
const onNotice = { ...onSig, tags: (fact: Fact) => [...sigTags(fact), ...onAnswers.tags(fact)] } as const;
const onProposal = { isPublic: true, tags: proposalTags, mails: [] } as const;
const onCommunity = { isPublic: true, tags: communityTags, mails: [] } as const;
const onBallot = {
  isPublic: true,
  tags: (fact: Fact) => (fact.proposalId ? proposalTags(fact) : sigTags(fact)),
  mails: [],
} as const;

/** WHAT FOLLOWS: each event with its place on the timeline, the pages it makes fresh and the mails it owes. */
export const events = {
  "account.registered": silent,
  "account.linked": silent,
  "account.renamed": silent,
  "signIn.requested": { ...silent, mails: [{ mail: "signIn", to: "email" }] },
  "signIn.redeemed": silent,
  "session.started": silent,
  "session.ended": silent,
  "operator.appointed": silent,
  "operator.dismissed": silent,
  "absence.set": silent,
  "shortcuts.switched": silent,
  "preferences.set": silent,
  "mail.unsubscribed": silent,
  "delivery.gathered": { ...silent, mails: [{ mail: "digest", to: "subject" }] },
  "delivery.retried": silent,

  "community.founded": {
    ...onCommunity,
    tags: (fact: Fact) => [tags.communities(), ...communityTags(fact)],
  },
  "community.settingsChanged": onCommunity,
  "steeringSeat.given": { ...onCommunity, mails: [{ mail: "seatGiven", to: "named" }] },
  "steeringSeat.ended": { ...onCommunity, mails: [{ mail: "seatEnded", to: "named" }] },
  "steeringSeat.chairHandedOver": { ...onCommunity, mails: [{ mail: "chairGiven", to: "named" }] },

  "membership.began": onSig,
  "membership.added": { ...onSig, mails: [{ mail: "memberAdded", to: "subject" }] },
  "membership.removed": { ...onSig, mails: [{ mail: "membershipEnded", to: "subject" }] },
  "membership.ended": onSig,
  "roleTerm.began": onSig,
  "roleTerm.appointed": { ...onSig, mails: [{ mail: "roleGiven", to: "subject" }] },
  "roleTerm.removed": { ...onSig, mails: [{ mail: "roleEnded", to: "subject" }] },
  "roleTerm.ended": onSig,
  "roleTerm.renewed": { ...onSig, mails: [{ mail: "termRenewed", to: "subject" }] },
  "roleTerm.endAnnounced": {
    ...silent,
    mails: [
      { mail: "termEnding", to: "subject" },
      { mail: "termEnding", to: "steering" },
    ],
  },
  "roleTerm.expired": {
    ...onSig,
    mails: [
      { mail: "termEnded", to: "subject" },
      { mail: "termEnded", to: "steering" },
    ],
  },
  "roleTerm.confirmationAsked": { ...silent, mails: [{ mail: "confirmationAsked", to: "subject" }] },
  "subscription.began": silent,
  "subscription.ended": silent,
  "membership.undone": { ...silent, tags: sigTags },
  "roleTerm.undone": { ...silent, tags: sigTags },
  "subscription.undone": silent,

  "joinRequest.submitted": {
    ...onAnswers,
    mails: [
      { mail: "requestReceived", to: "subject" },
      { mail: "requestToDecide", to: "deciders" },
    ],
  },
  "decisionLink.used": silent,
  "joinRequest.withdrawn": onAnswers,
  "joinRequest.edited": silent,
  "joinRequest.asked": { ...onAnswers, mails: [{ mail: "requestQuestion", to: "subject" }] },
  "joinRequest.answered": { ...onAnswers, mails: [{ mail: "requestAnswered", to: "deciders" }] },
  "joinRequest.noted": silent,
  "joinRequest.doubted": silent,
  "joinRequest.claimed": silent,
  "joinRequest.released": silent,
  "joinRequest.handedOver": { ...silent, mails: [{ mail: "requestHandedOver", to: "claimer" }] },
  "joinRequest.ignored": onAnswers,
  "joinRequest.reminded": { ...silent, mails: [{ mail: "requestReminder", to: "subject" }] },
  "joinRequest.passedToCoLeads": { ...silent, mails: [{ mail: "requestEscalated", to: "coLeads" }] },
  "joinRequest.passedToSteering": { ...silent, mails: [{ mail: "requestEscalated", to: "steering" }] },
  "joinRequest.expired": {
    ...onAnswers,
    mails: [
      { mail: "requestExpired", to: "subject" },
      { mail: "requestExpired", to: "deciders" },
    ],
  },
  "joinRequest.approved": {
    ...onAnswers,
    mails: [{ mail: "requestApproved", to: "subject" }],
    holdSeconds: undoSeconds,
  },
  "joinRequest.declined": {
    ...onAnswers,
    mails: [{ mail: "requestDeclined", to: "subject" }],
    holdSeconds: undoSeconds,
  },
  "joinRequest.announced": {
    ...onNotice,
    mails: [{ mail: "requestAnnounced", to: "subject" }],
    holdSeconds: undoSeconds,
  },
  "joinRequest.objected": {
    ...onNotice,
    mails: [
      { mail: "requestObjected", to: "subject" },
      { mail: "requestObjected", to: "decider" },
      { mail: "requestObjected", to: "deciders" },
    ],
  },
  "joinRequest.withdrawnInNotice": onNotice,
  "joinRequest.appointed": { ...silent, mails: [{ mail: "requestApproved", to: "subject" }] },
  "joinRequest.closed": { ...onAnswers, mails: [{ mail: "requestClosed", to: "subject" }] },
  "joinRequest.undone": { ...silent, tags: onNotice.tags },
  "savedReply.written": silent,
  "savedReply.removed": silent,

  "invitation.sent": { ...silent, mails: [{ mail: "invitation", to: "email" }] },
  "invitation.resent": { ...silent, mails: [{ mail: "invitation", to: "email" }] },
  "invitation.accepted": silent,
  "invitation.declined": silent,
  "invitation.revoked": silent,
  "invitation.expired": silent,

  "proposal.drafted": silent,
  "proposal.discarded": silent,
  "proposal.submitted": onProposal,
  "proposal.revised": { ...onProposal, mails: [{ mail: "proposalRevised", to: "reviewers" }] },
  "proposal.withdrawn": onProposal,
  "proposal.supported": onProposal,
  "proposal.commented": { ...onProposal, mails: [{ mail: "proposalCommented", to: "proposer" }] },
  "proposal.answered": {
    ...onProposal,
    mails: [
      { mail: "proposalCommented", to: "proposer" },
      { mail: "commentAnswered", to: "subject" },
    ],
  },
  "proposal.commentMarked": { ...onProposal, mails: [{ mail: "commentToResolve", to: "proposer" }] },
  "proposal.commentResolved": onProposal,
  "proposal.reviewStarted": {
    ...onProposal,
    mails: [
      { mail: "proposalInReview", to: "proposer" },
      { mail: "proposalToReview", to: "steering" },
    ],
  },
  "proposal.shepherded": { ...onProposal, mails: [{ mail: "proposalShepherded", to: "proposer" }] },
  "proposal.handedOver": {
    ...onProposal,
    mails: [
      { mail: "proposalHandedOver", to: "subject" },
      { mail: "proposalShepherded", to: "proposer" },
    ],
  },
  "proposal.changesRequested": {
    ...onProposal,
    mails: [{ mail: "proposalChangesRequested", to: "proposer" }],
  },
  "proposal.undecided": { ...onProposal, mails: [{ mail: "proposalUndecided", to: "proposer" }] },
  "proposal.overtaken": {
    ...onProposal,
    mails: [
      { mail: "proposalOvertaken", to: "proposer" },
      { mail: "proposalOvertaken", to: "reviewers" },
    ],
  },
  "proposal.announced": {
    ...onProposal,
    mails: [
      { mail: "proposalAnnounced", to: "proposer" },
      { mail: "proposalAnnounced", to: "steering" },
    ],
  },
  "proposal.objected": {
    ...onProposal,
    mails: [
      { mail: "proposalObjected", to: "proposer" },
      { mail: "proposalObjected", to: "steering" },
    ],
  },
  "proposal.accepted": { ...onProposal, mails: [{ mail: "proposalAccepted", to: "proposer" }] },
  "proposal.rejected": { ...onProposal, mails: [{ mail: "proposalRejected", to: "proposer" }] },
  "proposal.expired": { ...onProposal, mails: [{ mail: "proposalExpired", to: "proposer" }] },

  "ballot.opened": {
    ...onBallot,
    mails: [
      { mail: "ballotOpened", to: "electors" },
      { mail: "proposalInBallot", to: "proposer" }, // when it is about a proposal
    ],
  },
  "ballot.positionTaken": onBallot,
  "ballot.positionChanged": onBallot,
  "ballot.reminded": {
    ...onBallot,
    isPublic: false,
    mails: [{ mail: "ballotReminder", to: "silentElectors" }],
  },
  "ballot.calledOff": onBallot,
  "ballot.closed": { ...onBallot, mails: [{ mail: "ballotClosed", to: "chair" }] },

  "sig.founded": onSig,
  "sig.imported": { ...onSig, mails: [{ mail: "sigImported", to: "leads" }] },
  "sig.activated": { ...onSig, mails: [{ mail: "sigActivated", to: "roster" }] },
  "sig.paused": { ...onSig, mails: [{ mail: "sigPaused", to: "roster" }] },
  "sig.revived": { ...onSig, mails: [{ mail: "sigRevived", to: "roster" }] },
  "sig.retired": { ...onSig, mails: [{ mail: "sigRetired", to: "roster" }] },
  "sig.merged": { ...onSig, mails: [{ mail: "sigMerged", to: "roster" }] },
  "sig.tookOver": onSig,
  "sig.confirmed": onSig,
  "sig.edited": onSig,
  "list.announced": onSig,
  "checklist.ticked": silent,
  "sig.handedOver": { ...onSig, mails: [{ mail: "sigHandedOver", to: "steering" }] },
  "charter.drafted": silent,
  "charter.discarded": silent,
  "charter.submitted": { ...onSig, mails: [{ mail: "charterSubmitted", to: "steering" }] },
  "charter.withdrawn": onSig,
  "charter.cameIntoForce": { ...onSig, mails: [{ mail: "charterApproved", to: "subject" }] },
  "charter.rejected": { ...onSig, mails: [{ mail: "charterRejected", to: "subject" }] },
} as const satisfies Record<string, Consequence>;

export type EventName = keyof typeof events;

/** The cache tags that an event expires. */
export function tagsOf(name: EventName, fact: Fact): string[] {
  return events[name].tags(fact).filter((tag): tag is string => Boolean(tag));
}
