import { describe, expect, test } from "vitest";
import { type Actor, guest, type PersonActor, system } from "./actor.ts";
import { NotAllowed } from "./errors.ts";
import { type Action, authorize, can, policy, type Subject } from "./policy.ts";

const sig = "sig";
const community = "community";
const list = "list";

const nobody: PersonActor = {
  kind: "person",
  personId: "noor",
  name: "Noor",
  email: "noor@example.org",
  locale: "en",
  timeZone: "UTC",
  usesShortcuts: true,
  isOperator: false,
  leadOf: new Set(),
  memberOf: new Set(),
  subscriberOf: new Set(),
  steeringOf: new Set(),
  steeringChairOf: new Set(),
};

function person(personId: string, roles: Partial<PersonActor> = {}): Actor {
  return { ...nobody, personId, ...roles };
}

const here = new Set([community]);

/** Everybody who can stand before an action, each with one thing that sets them apart. */
const actors: Record<string, Actor> = {
  guest,
  system,
  person: person("person"),
  member: person("member", { memberOf: new Set([sig]) }),
  subscriber: person("subscriber", { subscriberOf: new Set([list]) }),
  lead: person("lead", { leadOf: new Set([sig]), memberOf: new Set([sig]) }),
  leadElsewhere: person("leadElsewhere", { leadOf: new Set(["other"]) }),
  requester: person("requester"),
  requestingLead: person("requestingLead", { leadOf: new Set([sig]) }),
  proposer: person("proposer"),
  steering: person("steering", { steeringOf: here }),
  steeringElsewhere: person("steeringElsewhere", { steeringOf: new Set(["other"]) }),
  chair: person("chair", { steeringOf: here, steeringChairOf: here }),
  chairWhoWouldLead: person("chairWhoWouldLead", { steeringOf: here, steeringChairOf: here }),
  proposingChair: person("proposingChair", { steeringOf: here, steeringChairOf: here }),
  shepherd: person("shepherd", { steeringOf: here }),
  elector: person("elector"), // whose seat has ended since
  recused: person("recused", { steeringOf: here }),
  operator: person("operator", { isOperator: true }),
  owner: person("owner"),
  invited: person("invited", { email: "invited@example.org" }),
};

const people = Object.keys(actors).filter((name) => name !== "guest" && name !== "system");
const but = (...left: string[]) => people.filter((name) => !left.includes(name));
const committee = ["steering", "shepherd", "recused", "chair", "chairWhoWouldLead", "proposingChair"];
const reviewers = ["steering", "shepherd", "chair"];
const leads = ["lead", "requestingLead"];

function subjectFor(name: string): Subject {
  return {
    sigId: sig,
    communityId: community,
    listId: list,
    requesterId: name === "requestingLead" ? "requestingLead" : "requester",
    proposerId: name === "proposingChair" ? "proposingChair" : "proposer",
    concernedLeadIds: ["chairWhoWouldLead"],
    shepherdId: "shepherd",
    electorIds: ["steering", "shepherd", "recused", "chair", "elector"],
    recusedIds: ["recused"],
    deciderId: "lead",
    personId: "requestingLead",
    ownerId: "owner",
    invitedEmail: "invited@example.org",
  };
}

const everybody = Object.keys(actors);
const chairs = ["chair", "chairWhoWouldLead", "proposingChair"];

const allowed: Record<Action, string[]> = {
  "operator.appoint": ["system"],
  "operator.dismiss": ["system"],
  "community.found": ["operator"],
  "community.configure": [...chairs, "operator"],
  "steeringSeat.give": [...chairs, "operator"],
  "steeringSeat.end": [...chairs, "operator"],
  "steeringSeat.handChair": [...chairs, "operator"],
  "account.register": ["system"],
  "account.link": ["system"],
  "account.rename": people,
  "account.readOwn": people,
  "session.start": ["system"],
  "session.end": people,
  "signIn.request": everybody,
  "signIn.redeem": everybody,
  "dashboard.read": [...leads, "leadElsewhere", ...committee, "steeringElsewhere"],
  "steering.read": committee,
  "sig.import": chairs,
  "sig.join": but("member", "lead"),
  "sig.leave": ["member", "lead"],
  "sig.manage": [...leads, ...committee],
  "sig.edit": [...leads, ...committee],
  "sig.activate": [...leads, ...committee],
  "sig.pause": [...leads, ...committee],
  "sig.revive": [...leads, ...committee],
  "sig.confirm": leads,
  "checklist.tick": [...leads, ...committee, "owner"],
  "list.announce": [...leads, ...committee],
  "list.subscribe": but("subscriber"),
  "list.leave": ["subscriber"],
  "joinRequest.submit": but("member", "lead"),
  "listRequest.submit": but("subscriber"),
  "leadRequest.submit": but(...leads),
  "joinRequest.read": [...leads, "requester"],
  "joinRequest.withdraw": ["requester", "requestingLead"],
  "joinRequest.approve": ["lead"],
  "joinRequest.decline": ["lead"],
  "joinRequest.ignore": ["lead"],
  "joinRequest.undo": ["lead"],
  "joinRequest.object": ["member", ...committee],
  "joinRequest.edit": ["requester", "requestingLead"],
  "joinRequest.ask": ["lead"],
  "joinRequest.answer": ["requester", "requestingLead"],
  "joinRequest.claim": ["lead"],
  "joinRequest.release": ["lead"],
  "joinRequest.handOver": ["lead"],
  "joinRequest.note": ["lead"],
  "joinRequest.remind": ["system"],
  "joinRequest.escalate": ["system"],
  "joinRequest.expire": ["system"],
  "joinRequest.appoint": ["system"],
  "decisionLink.use": everybody,
  "savedReply.write": leads,
  "invitation.send": leads,
  "invitation.resend": leads,
  "invitation.revoke": leads,
  "invitation.read": [...leads, "invited"],
  "invitation.accept": ["invited"],
  "invitation.decline": ["invited"],
  "invitation.expire": ["system"],
  "roster.read": [...leads, ...committee],
  "roster.export": [...leads, ...committee],
  "membership.add": ["lead"],
  "membership.end": ["lead"],
  "roleTerm.appoint": ["lead", ...committee],
  "roleTerm.renew": ["lead", ...committee],
  "roleTerm.end": ["lead", ...committee],
  "roleTerm.announceEnd": ["system"],
  "roleTerm.expire": ["system"],
  "roleTerm.askToConfirm": ["system"],
  "roleTerm.handOver": ["requestingLead"],
  "absence.set": people,
  "preference.set": people,
  "mail.unsubscribe": everybody,
  "notice.read": people,
  "delivery.read": ["operator"],
  "delivery.retry": ["operator"],
  "delivery.gather": ["system"],
  "charter.amend": leads,
  "charter.discard": leads,
  "charter.withdraw": leads,
  "charter.read": [...leads, ...committee],
  "charter.openBallot": ["chair"],
  "charter.correct": ["chair"],
  "proposal.draft": people,
  "proposal.draftClosing": [...leads, ...committee],
  "proposal.readDraft": ["proposer", "proposingChair"],
  "proposal.edit": ["proposer", "proposingChair"],
  "proposal.discard": ["proposer", "proposingChair"],
  "proposal.submit": ["proposer", "proposingChair"],
  "proposal.withdraw": ["proposer", "proposingChair"],
  "proposal.support": but("proposer", "proposingChair"),
  "proposal.comment": people,
  "proposal.shepherd": reviewers,
  "proposal.handOver": ["shepherd", "chair"],
  "proposal.requestChanges": reviewers,
  "proposal.mark": reviewers,
  "proposal.resolve": reviewers,
  "proposal.openBallot": ["chair"],
  "proposal.announce": ["chair"],
  "proposal.reject": ["chair"],
  "proposal.object": reviewers,
  "proposal.accept": ["system"],
  "proposal.expire": ["system"],
  "ballot.cast": [...reviewers, "elector"],
  "ballot.close": ["chair", "system"],
  "ballot.remind": ["system"],
};

describe.each(Object.keys(policy) as Action[])("%s", (action) => {
  test.each(Object.entries(actors))("%s", (name, actor) => {
    const isAllowed = allowed[action].includes(name);
    expect(can(actor, action, subjectFor(name))).toBe(isAllowed);
    const attempt = () => authorize(actor, action, subjectFor(name));
    if (isAllowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(NotAllowed);
  });
});

test("what needs a place is refused without one", () => {
  const chair = actors.chair ?? guest;
  for (const action of ["joinRequest.approve", "proposal.announce", "steering.read"] as const) {
    expect(can(chair, action)).toBe(false);
  }
});

test("a request that awaits steering can be answered by the committee, though never by who asked", () => {
  const subject = { ...subjectFor("steering"), awaitsSteering: true };
  const steering = actors.steering ?? guest;
  expect(can(steering, "joinRequest.approve", subject)).toBe(true);
  expect(can(steering, "joinRequest.approve", { ...subject, requesterId: "steering" })).toBe(false);
  expect(can(actors.steeringElsewhere ?? guest, "joinRequest.approve", subject)).toBe(false);
});

describe("a leading role that the committee alone gives", () => {
  const subject = { ...subjectFor("lead"), committeeAppoints: true };
  const actions: Action[] = ["roleTerm.appoint", "roleTerm.renew", "roleTerm.end", "joinRequest.approve"];

  test.each(actions)("is nothing for leads: %s", (action) => {
    expect(can(actors.lead ?? guest, action, subject)).toBe(false);
    expect(can(actors.steering ?? guest, action, subject)).toBe(true);
    expect(can(actors.steeringElsewhere ?? guest, action, subject)).toBe(false);
  });
});

test("of two leads the one who did not decide can object", () => {
  const subject = { ...subjectFor("lead"), deciderId: "other" };
  expect(can(actors.lead ?? guest, "joinRequest.object", subject)).toBe(true);
  expect(can(actors.requestingLead ?? guest, "joinRequest.object", subject)).toBe(true);
  const own = { ...subject, requesterId: "lead" };
  expect(can(actors.lead ?? guest, "joinRequest.object", own)).toBe(false);
});

test("a chair who leads a SIG proposes its end, and decides on it no more than anybody else", () => {
  const leading = person("leadingChair", {
    leadOf: new Set([sig]),
    steeringOf: new Set([community]),
    steeringChairOf: new Set([community]),
  });
  const about = { communityId: community, sigId: sig, concernedLeadIds: ["leadingChair"] };
  expect(can(leading, "proposal.draftClosing", about)).toBe(true);
  const acts = ["shepherd", "resolve", "openBallot", "announce", "reject", "object"] as const;
  for (const act of acts) expect(can(leading, `proposal.${act}`, about)).toBe(false);
  expect(can(leading, "ballot.close", { ...about, recusedIds: ["leadingChair"] })).toBe(false);
});

test("where nobody without a stake chairs the committee, its other members act in the chair's stead", () => {
  const subjectOf = (name: string) => ({ ...subjectFor(name), isChairBarred: true });
  const acts = ["proposal.openBallot", "proposal.announce", "proposal.reject", "ballot.close"] as const;
  for (const action of acts) {
    const allowedThen = people.filter((name) => can(actors[name] ?? guest, action, subjectOf(name)));
    expect(allowedThen).toEqual(["steering", "chair", "shepherd"]);
  }
});
