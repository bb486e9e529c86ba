import type { Actor, PersonActor } from "./actor.ts";
import { NotAllowed } from "./errors.ts";

/** What an action is about, as far as the predicates ask. All ids are database ids. */
export type Subject = {
  sigId?: string;
  communityId?: string;
  listId?: string;
  requesterId?: string;
  deciderId?: string;
  personId?: string; // whose membership or role it is
  invitedEmail?: string;
  proposerId?: string;
  concernedLeadIds?: readonly string[]; // who leads, or is to lead, a SIG that it is about
  shepherdId?: string;
  electorIds?: readonly string[]; // of a ballot: the committee as it was when it opened
  recusedIds?: readonly string[]; // from a ballot
  isChairBarred?: boolean; // nobody chairs the committee who has no stake
  ownerId?: string; // who looks after it
  committeeAppoints?: boolean; // it is about a leading role, and the community lets its committee alone give those
  awaitsSteering?: boolean; // nobody answered for too long, or no lead is there to
};

type Test = (actor: Actor, subject: Subject) => boolean;

/** A claim about actor and subject that reads as English. */
export type Predicate = { readonly label: string; readonly test: Test };

const person = (label: string, test: (actor: PersonActor, subject: Subject) => boolean): Predicate => ({
  label,
  test: (actor, subject) => actor.kind === "person" && test(actor, subject),
});

const has = (set: ReadonlySet<string>, id: string | undefined) => id !== undefined && set.has(id);

export const anyone: Predicate = { label: "anyone", test: () => true };
export const isSystem: Predicate = { label: "the system", test: (actor) => actor.kind === "system" };
export const signedIn = person("signed in", () => true);
export const operator = person("operator", (actor) => actor.isOperator);
export const onRoster = person("on the SIG's roster", (actor, { sigId }) => has(actor.memberOf, sigId));
export const subscriber = person("on the list", (actor, { listId }) => has(actor.subscriberOf, listId));
export const leadOf = person("lead of the SIG", (actor, { sigId }) => has(actor.leadOf, sigId));
export const leadSomewhere = person("lead of any SIG", (actor) => actor.leadOf.size > 0);
export const steeringOf = person("steering member", (actor, s) => has(actor.steeringOf, s.communityId));
export const steeringSomewhere = person("steering member anywhere", (actor) => actor.steeringOf.size > 0);
export const steeringChairOf = person("steering chair", (actor, s) =>
  has(actor.steeringChairOf, s.communityId),
);
export const requester = person("the requester", (actor, s) => actor.personId === s.requesterId);
export const proposer = person("the proposer", (actor, s) => actor.personId === s.proposerId);
export const concernedLead = person("a lead whom it concerns", (actor, s) =>
  Boolean(s.concernedLeadIds?.includes(actor.personId)),
);
export const shepherd = person("its shepherd", (actor, s) => actor.personId === s.shepherdId);
export const elector = person("of the electorate", (actor, s) =>
  Boolean(s.electorIds?.includes(actor.personId)),
);
export const recused = person("recused", (actor, s) => Boolean(s.recusedIds?.includes(actor.personId)));
export const chairBarred: Predicate = {
  label: "nobody without a stake chairs the committee",
  test: (_, subject) => subject.isChairBarred === true,
};
export const decider = person("who decided it", (actor, s) => actor.personId === s.deciderId);
export const invited = person(
  "whose verified address is invited",
  (actor, s) => actor.email === s.invitedEmail,
);
export const theSubject = person("the person it is about", (actor, s) => actor.personId === s.personId);
export const owner = person("who looks after it", (actor, s) => actor.personId === s.ownerId);
export const committeeAppoints: Predicate = {
  label: "a leading role that the committee alone gives",
  test: (_, subject) => subject.committeeAppoints === true,
};
export const awaitsSteering: Predicate = {
  label: "the request has gone up to the committee or no lead is there to answer",
  test: (_, subject) => subject.awaitsSteering === true,
};

export const not = (one: Predicate): Predicate => ({
  label: `not ${one.label}`,
  test: (actor, subject) => !one.test(actor, subject),
});
export const both = (...all: Predicate[]): Predicate => ({
  label: all.map((one) => one.label).join(" and "),
  test: (actor, subject) => all.every((one) => one.test(actor, subject)),
});
export const either = (...any: Predicate[]): Predicate => ({
  label: `(${any.map((one) => one.label).join(" or ")})`,
  test: (actor, subject) => any.some((one) => one.test(actor, subject)),
});

const decidesRequest = both(
  either(both(leadOf, not(committeeAppoints)), both(steeringOf, either(awaitsSteering, committeeAppoints))),
  not(requester),
);
const givesRole = both(either(steeringOf, both(leadOf, not(committeeAppoints))), not(theSubject));
const withStake = either(proposer, concernedLead, recused);
const reviewsProposal = both(steeringOf, not(withStake));
const actsAsChair = both(either(steeringChairOf, both(steeringOf, chairBarred)), not(withStake));

/** WHO may do it. What is not here, nobody may. */
export const policy = {
  "operator.appoint": isSystem, // by whoever runs a script on the server
  "operator.dismiss": isSystem,
  "community.found": operator,
  "community.configure": either(steeringChairOf, operator),
  "steeringSeat.give": either(steeringChairOf, operator),
  "steeringSeat.end": either(steeringChairOf, operator),
  "steeringSeat.handChair": either(steeringChairOf, operator),

  "account.register": isSystem,
  "account.link": isSystem,
  "account.readOwn": signedIn,
  "account.rename": signedIn,
  "signIn.request": anyone,
  "signIn.redeem": anyone,
  "session.start": isSystem,
  "session.end": signedIn,

  "dashboard.read": either(leadSomewhere, steeringSomewhere),
  "steering.read": steeringOf,

  "sig.import": steeringChairOf, // one that exists already
  "sig.join": both(signedIn, not(onRoster)),
  "sig.leave": onRoster,
  "sig.manage": either(leadOf, steeringOf),
  "sig.edit": either(leadOf, steeringOf), // its page
  "sig.activate": either(leadOf, steeringOf),
  "sig.pause": either(leadOf, steeringOf),
  "sig.revive": either(leadOf, steeringOf),
  "sig.confirm": leadOf,
  "checklist.tick": either(leadOf, steeringOf, owner),
  "list.announce": either(leadOf, steeringOf), // that a planned list exists
  "list.subscribe": both(signedIn, not(subscriber)),
  "list.leave": subscriber,

  "joinRequest.submit": both(signedIn, not(onRoster)),
  "listRequest.submit": both(signedIn, not(subscriber)),
  "leadRequest.submit": both(signedIn, not(leadOf)),
  "joinRequest.read": either(requester, leadOf, both(steeringOf, either(awaitsSteering, committeeAppoints))),
  "joinRequest.withdraw": requester,
  "joinRequest.approve": decidesRequest,
  "joinRequest.decline": decidesRequest,
  "joinRequest.ignore": decidesRequest,
  "joinRequest.undo": both(decidesRequest, decider),
  "joinRequest.object": both(either(onRoster, leadOf, steeringOf), not(requester), not(decider)), // in public notice
  "joinRequest.edit": requester,
  "joinRequest.ask": decidesRequest,
  "joinRequest.answer": requester,
  "joinRequest.claim": decidesRequest,
  "joinRequest.release": decidesRequest,
  "joinRequest.handOver": decidesRequest,
  "joinRequest.note": decidesRequest, // private: whoever may write notes may read them
  "joinRequest.remind": isSystem,
  "joinRequest.escalate": isSystem,
  "joinRequest.expire": isSystem,
  "joinRequest.appoint": isSystem, // when the public notice has ended
  "decisionLink.use": anyone, // its holder acts as the decider it was mailed to, and the decision is authorized as theirs
  "savedReply.write": leadOf,

  "invitation.send": leadOf,
  "invitation.resend": leadOf,
  "invitation.revoke": leadOf,
  "invitation.read": either(invited, leadOf),
  "invitation.accept": invited,
  "invitation.decline": invited,
  "invitation.expire": isSystem,

  "roster.read": either(leadOf, steeringOf),
  "roster.export": either(leadOf, steeringOf),
  "membership.add": both(leadOf, not(theSubject)),
  "membership.end": both(leadOf, not(theSubject)),
  "roleTerm.appoint": givesRole,
  "roleTerm.renew": givesRole,
  "roleTerm.end": givesRole,
  "roleTerm.announceEnd": isSystem,
  "roleTerm.expire": isSystem,
  "roleTerm.askToConfirm": isSystem,
  "roleTerm.handOver": both(leadOf, theSubject),

  "absence.set": signedIn,
  "preference.set": signedIn,
  "mail.unsubscribe": anyone, // who holds the link that a mail carries
  "notice.read": signedIn,
  "delivery.read": operator,
  "delivery.retry": operator,
  "delivery.gather": isSystem, // into a daily mail

  "proposal.draft": signedIn,
  "proposal.draftClosing": either(leadOf, steeringOf), // that a SIG ends
  "proposal.readDraft": proposer,
  "proposal.edit": proposer,
  "proposal.discard": proposer,
  "proposal.submit": proposer,
  "proposal.withdraw": proposer,
  "proposal.support": both(signedIn, not(proposer)),
  "proposal.comment": signedIn,
  "proposal.shepherd": reviewsProposal,
  "proposal.handOver": both(either(shepherd, steeringChairOf), not(withStake)),
  "proposal.requestChanges": reviewsProposal,
  "proposal.mark": reviewsProposal, // a comment as to be resolved
  "proposal.resolve": reviewsProposal,
  "proposal.openBallot": actsAsChair,
  "proposal.announce": actsAsChair, // the decision, for the public notice
  "proposal.reject": actsAsChair,
  "proposal.object": reviewsProposal,
  "proposal.accept": isSystem, // when the notice has ended
  "proposal.expire": isSystem,

  "charter.amend": leadOf,
  "charter.discard": leadOf,
  "charter.withdraw": leadOf,
  "charter.read": either(leadOf, steeringOf), // what is to be done about an amendment
  "charter.openBallot": actsAsChair,
  "charter.correct": actsAsChair, // alone

  "ballot.cast": both(elector, not(recused)),
  "ballot.close": either(isSystem, actsAsChair),
  "ballot.remind": isSystem,
} as const satisfies Record<string, Predicate>;

export type Action = keyof typeof policy;

/** Whether the actor may do it: for buttons and filters. */
export function can(actor: Actor, action: Action, subject: Subject = {}): boolean {
  return policy[action].test(actor, subject);
}

/** Throws NotAllowed unless the actor may do it. */
export function authorize(actor: Actor, action: Action, subject: Subject = {}): void {
  if (!can(actor, action, subject)) throw new NotAllowed(action);
}
