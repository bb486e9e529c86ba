import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makeList,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitListRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";
import type { MembershipRequest } from "./schema.ts";

freshDatabase();

const words = { introduction: "I am Noor.", intentions: "Embeddings.", links: [], lists: [] };
const day = 86_400_000;

let sig: Awaited<ReturnType<typeof makeSig>>;
let lin: string;
let noor: string;

function asking(more: Partial<MembershipRequest> = {}): MembershipRequest {
  return { sigId: sig.id, ...words, codeOfConduct: "on", ...more };
}

async function ask(personId = noor, more: Partial<MembershipRequest> = {}) {
  const { result } = await run(await actor(personId), submitMembershipRequest, asking(more));
  return result;
}

async function counts() {
  const [requests, memberships, subscriptions, events, deliveries, decisions, consents] = await Promise.all([
    db.joinRequest.findMany({ select: { status: true } }),
    db.membership.count(),
    db.subscription.count(),
    db.event.count(),
    db.delivery.count(),
    db.joinRequestDecision.count(),
    db.consent.count(),
  ]);
  return { requests, memberships, subscriptions, events, deliveries, decisions, consents };
}

async function mails() {
  const rows = await db.delivery.findMany({ select: { mail: true, personId: true } });
  return rows.map(({ mail, personId }) => `${mail} ${personId}`).toSorted();
}

beforeEach(async () => {
  const community = await makeCommunity();
  sig = await makeSig({ communityId: community.id });
  lin = await makeLead("Lin", sig.id);
  noor = await makePerson("Noor");
});

describe("asking to join", () => {
  test("waits for the leads, who are told, as is the applicant", async () => {
    const request = await ask();
    expect(request).toMatchObject({ status: "PENDING", personId: noor, kind: "MEMBERSHIP" });
    expect(request.dueAt.getTime() - request.submittedAt.getTime()).toBe(7 * day);
    expect(await mails()).toEqual([`requestReceived ${noor}`, `requestToDecide ${lin}`].toSorted());
    expect(await db.consent.findMany()).toMatchObject([{ kind: "CODE_OF_CONDUCT", version: "1" }]);
  });

  test("with lists records the consent to each archive", async () => {
    const list = await makeList({ sig });
    await expect(ask(noor, { lists: [list.id] })).rejects.toThrow(Invalid);
    await ask(noor, { lists: [list.id], consent: "on" });
    const consents = await db.consent.findMany({ where: { kind: "LIST_ARCHIVE" } });
    expect(consents).toMatchObject([{ listId: list.id, version: "PUBLIC" }]);
  });

  test("refuses a list of another SIG, and a planned one", async () => {
    const other = await makeSig({ communityId: sig.communityId });
    for (const list of [await makeList({ sig: other }), await makeList({ sig, isPlanned: true })]) {
      await expect(ask(noor, { lists: [list.id], consent: "on" })).rejects.toThrow(Invalid);
    }
  });

  test("is not for guests and not for members", async () => {
    await expect(run(guest, submitMembershipRequest, asking())).rejects.toThrow(NotAllowed);
    await makeMember(noor, sig.id);
    await expect(ask()).rejects.toThrow(NotAllowed);
  });

  test("is not possible twice, where the SIG takes no requests, or after its end", async () => {
    const { id } = await ask();
    await expect(ask()).rejects.toThrow(Stale);
    await run(await actor(noor), withdrawJoinRequest, { id });
    for (const change of [
      { joinPolicy: "OPEN" },
      { joinPolicy: "INVITE" },
      { joinPolicy: "CLOSED" },
      { joinPolicy: "APPLY", status: "RETIRED" },
    ] as const) {
      await db.sig.update({ where: { id: sig.id }, data: change });
      await expect(ask()).rejects.toThrow(Stale);
    }
  });

  test("leaves nothing behind when the mails cannot be written", async () => {
    const mend = await breakDeliveries();
    const before = await counts();
    await expect(ask()).rejects.toThrow();
    expect(await counts()).toEqual(before);
    await mend();
  });

  test("goes to the steering committee when no lead has an account", async () => {
    await db.roleTerm.deleteMany();
    const ada = await makeSteering("Ada", sig.communityId, true);
    const request = await ask();
    expect(await mails()).toContain(`requestToDecide ${ada}`);
    await run(await actor(ada), approveJoinRequest, { id: request.id, note: "" });
    expect(await db.membership.count({ where: { personId: noor, until: null } })).toBe(1);
  });
});

describe("deciding", () => {
  test("an approval puts the applicant on roster and lists, and mails them once", async () => {
    const list = await makeList({ sig });
    const request = await ask(noor, { lists: [list.id], consent: "on" });
    const { tags } = await run(await actor(lin), approveJoinRequest, { id: request.id, note: "Welcome" });
    expect(tags).toContain(`sig:${sig.id}`);
    const membership = await db.membership.findFirstOrThrow({ where: { personId: noor } });
    expect(membership).toMatchObject({ sigId: sig.id, source: "REQUEST", until: null });
    expect(await db.subscription.findMany()).toMatchObject([{ personId: noor, listId: list.id }]);
    expect(await db.joinRequestDecision.findMany()).toMatchObject([
      { requestId: request.id, outcome: "APPROVED", note: "Welcome", deciderId: lin },
    ]);
    expect((await mails()).filter((mail) => mail.startsWith("requestApproved"))).toEqual([
      `requestApproved ${noor}`,
    ]);
  });

  test("a refusal keeps its reason, and one can ask again", async () => {
    const request = await ask();
    await run(await actor(lin), declineJoinRequest, { id: request.id, note: "Tell us more" });
    expect(await db.joinRequest.findUnique({ where: { id: request.id } })).toMatchObject({
      status: "DECLINED",
    });
    expect(await db.membership.count({ where: { personId: noor } })).toBe(0);
    expect((await ask()).id).not.toBe(request.id);
  });

  test("is not for members, leads elsewhere or steering members in time: they do not even see it", async () => {
    const request = await ask();
    const other = await makeSig({ communityId: sig.communityId });
    const strangers = [
      await makePerson("Omar"),
      await makeLead("Yuna", other.id),
      await makeSteering("Grace", sig.communityId),
    ];
    for (const stranger of strangers) {
      const decision = { id: request.id, note: "no" };
      await expect(run(await actor(stranger), approveJoinRequest, decision)).rejects.toThrow(NotFound);
      await expect(run(await actor(stranger), declineJoinRequest, decision)).rejects.toThrow(NotFound);
    }
  });

  test("is for the steering committee once the request has gone up to it", async () => {
    const request = await ask();
    const grace = await makeSteering("Grace", sig.communityId);
    await db.joinRequest.update({ where: { id: request.id }, data: { escalation: "STEERING" } });
    await run(await actor(grace), approveJoinRequest, { id: request.id, note: "" });
    expect(await db.membership.count({ where: { personId: noor } })).toBe(1);
  });

  test("nobody decides on their own request", async () => {
    const { result } = await run(await actor(noor), submitLeadRequest, leading());
    await db.roleTerm.create({ data: { sigId: sig.id, personId: noor, role: "CO_LEAD" } });
    const decision = { id: result.id, note: "me" };
    await expect(run(await actor(noor), approveJoinRequest, decision)).rejects.toThrow(NotAllowed);
    await expect(run(await actor(noor), declineJoinRequest, decision)).rejects.toThrow(NotAllowed);
  });

  test("happens once: what is decided or withdrawn stays so", async () => {
    const request = await ask();
    const decision = { id: request.id, note: "ok" };
    await run(await actor(lin), approveJoinRequest, decision);
    await expect(run(await actor(lin), approveJoinRequest, decision)).rejects.toThrow(Stale);
    await expect(run(await actor(lin), declineJoinRequest, decision)).rejects.toThrow(Stale);
    await expect(run(await actor(noor), withdrawJoinRequest, { id: request.id })).rejects.toThrow(Stale);
  });

  test("leaves nothing behind when the mail cannot be written", async () => {
    const request = await ask();
    const before = await counts();
    const mend = await breakDeliveries();
    for (const decide of [approveJoinRequest, declineJoinRequest]) {
      await expect(run(await actor(lin), decide, { id: request.id, note: "x" })).rejects.toThrow();
      expect(await counts()).toEqual(before);
    }
    await mend();
  });
});

describe("withdrawing", () => {
  test("is for the one who asked", async () => {
    const request = await ask();
    await expect(run(await actor(lin), withdrawJoinRequest, { id: request.id })).rejects.toThrow(NotAllowed);
    await run(await actor(noor), withdrawJoinRequest, { id: request.id });
    expect(await db.joinRequest.findUnique({ where: { id: request.id } })).toMatchObject({
      status: "WITHDRAWN",
    });
    const approval = { id: request.id, note: "" };
    await expect(run(await actor(lin), approveJoinRequest, approval)).rejects.toThrow(Stale);
  });
});

function leading() {
  return {
    sigId: sig.id,
    role: "CO_LEAD" as const,
    intentions: "To help.",
    experience: "Two years.",
    links: [],
    endorserId: "",
    codeOfConduct: "on" as const,
  };
}

describe("asking for a list or a role", () => {
  test("a moderated list wants a reason and a lead's approval", async () => {
    const list = await makeList({ sig });
    const wish = { listId: list.id, consent: "on" as const };
    await expect(run(await actor(noor), submitListRequest, { ...wish, intentions: "" })).rejects.toThrow(
      Invalid,
    );
    const { result } = await run(await actor(noor), submitListRequest, { ...wish, intentions: "To read" });
    await run(await actor(lin), approveJoinRequest, { id: result.id, note: "" });
    expect(await db.subscription.findMany()).toMatchObject([{ listId: list.id, personId: noor }]);
    expect(await db.membership.count({ where: { personId: noor } })).toBe(0);
    const again = { ...wish, intentions: "Again" };
    await expect(run(await actor(noor), submitListRequest, again)).rejects.toThrow(NotAllowed);
  });

  test("a list that is open or for members takes no requests", async () => {
    for (const policy of ["OPEN", "MEMBERS"] as const) {
      const list = await makeList({ sig, policy });
      const wish = { listId: list.id, consent: "on" as const, intentions: "please" };
      await expect(run(await actor(noor), submitListRequest, wish)).rejects.toThrow(Stale);
    }
  });

  test("an approved lead holds the role and stands on the roster", async () => {
    const { result } = await run(await actor(noor), submitLeadRequest, { ...leading(), endorserId: lin });
    await run(await actor(lin), approveJoinRequest, { id: result.id, note: "" });
    const term = await db.roleTerm.findFirstOrThrow({ where: { personId: noor } });
    expect(term).toMatchObject({ role: "CO_LEAD", until: null });
    expect(term.appointedBy).not.toBeNull();
    expect(await db.membership.count({ where: { personId: noor, until: null } })).toBe(1);
  });

  test("an endorser has to lead the SIG, and leads do not ask", async () => {
    const endorserId = await makePerson("Omar");
    const wish = { ...leading(), endorserId };
    await expect(run(await actor(noor), submitLeadRequest, wish)).rejects.toThrow(Invalid);
    await expect(run(await actor(lin), submitLeadRequest, leading())).rejects.toThrow(NotAllowed);
  });
});
