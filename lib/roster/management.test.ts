import { beforeEach, describe, expect, test } from "vitest";
import {
  makeCommunity,
  makeLead,
  makeLedSig,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
  runAs,
} from "#prisma/factories.ts";
import { expectNothingWithoutMail, freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { submitMembershipRequest } from "../join-requests/commands.ts";
import { leaveSig } from "./commands.ts";
import { addMember, appointToRole, endMembership, endRole, handOver } from "./management.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let lin: string;
let noor: string;
let ada: string;

const about = (personId: string) => ({ sigId, personId });
const ending = (personId: string) => ({ sigId, personId, reason: "Quiet for a year" });
const appointing = (personId: string, role: Role = "CO_LEAD") => ({ sigId, personId, role });
const termOf = (personId: string) =>
  db.roleTerm.findFirstOrThrow({ where: { personId, sigId, until: null } });
const isMember = async (personId: string) =>
  (await db.membership.count({ where: { personId, sigId, until: null } })) === 1;
const leads = async () =>
  (await db.roleTerm.findMany({ where: { sigId, until: null } })).map(({ personId }) => personId);
const mails = async () =>
  (await db.delivery.findMany({ orderBy: { createdAt: "asc" } })).map(({ mail, personId }) => [
    mail,
    personId,
  ]);
const events = async () => (await db.event.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name);

/** Noor, who is known in the community through another SIG. */
async function knowNoor() {
  const elsewhere = await makeSig({ communityId });
  await makeMember(noor, elsewhere.id);
}

beforeEach(async () => {
  ({ communityId, sigId, lin } = await makeLedSig());
  noor = await makePerson("Noor");
  ada = await makeSteering("Ada", communityId);
});

describe("adding a member", () => {
  beforeEach(knowNoor);

  test("puts somebody of the community on the roster and tells them", async () => {
    const { tags } = await runAs(lin, addMember, about(noor));
    expect(await isMember(noor)).toBe(true);
    expect(await db.membership.findFirst({ where: { sigId, personId: noor } })).toMatchObject({
      source: "ADDED",
    });
    expect(await mails()).toEqual([["memberAdded", noor]]);
    expect(await events()).toEqual(["membership.added"]);
    expect(tags).toContain(`sig:${sigId}`);
  });

  test("is for leads, and not about themselves", async () => {
    await expect(run(guest, addMember, about(noor))).rejects.toThrow(NotAllowed);
    await expect(runAs(noor, addMember, about(ada))).rejects.toThrow(NotAllowed);
    await expect(runAs(ada, addMember, about(noor))).rejects.toThrow(NotAllowed);
    await expect(runAs(lin, addMember, about(lin))).rejects.toThrow(NotAllowed);
  });

  test("knows nobody outside the community, and nobody who is suspended", async () => {
    const stranger = await makePerson("Stranger");
    await expect(runAs(lin, addMember, about(stranger))).rejects.toThrow(NotFound);
    await db.person.update({ where: { id: noor }, data: { suspendedAt: new Date() } });
    await expect(runAs(lin, addMember, about(noor))).rejects.toThrow(NotFound);
  });

  test("is refused for members, for whoever waits for an answer, and when the SIG has ended", async () => {
    const asking = {
      introduction: "Noor",
      intentions: "Work",
      links: [],
      lists: [],
      codeOfConduct: "on" as const,
    };
    await runAs(noor, submitMembershipRequest, { sigId, ...asking });
    await expect(runAs(lin, addMember, about(noor))).rejects.toThrow(Invalid);
    await runAs(lin, addMember, about(ada));
    await expect(runAs(lin, addMember, about(ada))).rejects.toThrow(Stale);
    await db.sig.update({ where: { id: sigId }, data: { status: "RETIRED" } });
    await expect(runAs(lin, addMember, about(noor))).rejects.toThrow(Stale);
  });

  test("adds nobody who cannot be told", () => expectNothingWithoutMail(lin, addMember, about(noor)));

  test("pressed ten times adds once and tells once", async () => {
    await Promise.allSettled(Array.from({ length: 10 }, () => runAs(lin, addMember, about(noor))));
    expect(await isMember(noor)).toBe(true);
    expect(await mails()).toHaveLength(1);
  });
});

describe("ending a membership", () => {
  beforeEach(() => makeMember(noor, sigId));

  test("keeps the reason, ends leading roles with it, and tells the person once", async () => {
    await db.roleTerm.create({ data: { sigId, personId: noor, role: "CO_LEAD" } });
    await runAs(lin, endMembership, ending(noor));
    expect(await db.membership.findFirst({ where: { personId: noor } })).toMatchObject({
      endReason: "Quiet for a year",
      until: expect.any(Date),
    });
    expect(await leads()).toEqual([lin]);
    expect(await mails()).toEqual([["membershipEnded", noor]]);
    expect(await events()).toEqual(["roleTerm.ended", "membership.removed"]);
  });

  test("is for leads, and not about themselves", async () => {
    await expect(run(guest, endMembership, ending(noor))).rejects.toThrow(NotAllowed);
    await expect(runAs(ada, endMembership, ending(noor))).rejects.toThrow(NotAllowed);
    await expect(runAs(noor, endMembership, ending(lin))).rejects.toThrow(NotAllowed);
    await expect(runAs(lin, endMembership, ending(lin))).rejects.toThrow(NotAllowed);
  });

  test("is not possible twice", async () => {
    await runAs(lin, endMembership, ending(noor));
    await expect(runAs(lin, endMembership, ending(noor))).rejects.toThrow(Stale);
  });

  test("ends nothing when the reason cannot be sent", () =>
    expectNothingWithoutMail(lin, endMembership, ending(noor)));
});

describe("roles", () => {
  beforeEach(() => makeMember(noor, sigId));

  test("are given by leads and by the committee, and the person is told", async () => {
    await runAs(lin, appointToRole, appointing(noor));
    await runAs(ada, appointToRole, appointing(noor, "CHAIR"));
    const terms = await db.roleTerm.findMany({ where: { personId: noor }, orderBy: { from: "asc" } });
    const appointments = await db.event.findMany({ where: { name: "roleTerm.appointed" } });
    expect(terms.map(({ role }) => role)).toEqual(["CO_LEAD", "CHAIR"]);
    expect(terms.map((term) => term.appointedBy)).toEqual(appointments.map(({ id }) => id));
    expect(await mails()).toEqual([
      ["roleGiven", noor],
      ["roleGiven", noor],
    ]);
  });

  test("put somebody of the community on the roster as well", async () => {
    await runAs(lin, appointToRole, appointing(ada, "SPONSOR"));
    expect(await isMember(ada)).toBe(true);
    expect(await mails()).toEqual([["roleGiven", ada]]);
  });

  test("are not given twice, nor to strangers, nor when the SIG has ended", async () => {
    await runAs(lin, appointToRole, appointing(noor));
    await expect(runAs(lin, appointToRole, appointing(noor))).rejects.toThrow(Stale);
    const stranger = await makePerson("Stranger");
    await expect(runAs(lin, appointToRole, appointing(stranger))).rejects.toThrow(NotFound);
    await db.sig.update({ where: { id: sigId }, data: { status: "RETIRED" } });
    await expect(runAs(lin, appointToRole, appointing(noor, "CHAIR"))).rejects.toThrow(Stale);
  });

  test("end by leads and by the committee, once", async () => {
    await runAs(lin, appointToRole, appointing(noor));
    const { id: roleTermId } = await termOf(noor);
    await runAs(ada, endRole, { roleTermId });
    await expect(runAs(lin, endRole, { roleTermId })).rejects.toThrow(Stale);
    expect(await leads()).toEqual([lin]);
    expect(await mails()).toEqual([
      ["roleGiven", noor],
      ["roleEnded", noor],
    ]);
  });

  test("are nobody else's to give or end, and never one's own", async () => {
    const { id: roleTermId } = await termOf(lin);
    for (const who of [noor, await makeSteering("Hana", (await makeCommunity()).id)]) {
      await expect(runAs(who, appointToRole, appointing(ada))).rejects.toThrow(NotAllowed);
      await expect(runAs(who, endRole, { roleTermId })).rejects.toThrow(NotAllowed);
    }
    await expect(run(guest, endRole, { roleTermId })).rejects.toThrow(NotAllowed);
    await expect(runAs(lin, appointToRole, appointing(lin))).rejects.toThrow(NotAllowed);
    await expect(runAs(lin, endRole, { roleTermId })).rejects.toThrow(NotAllowed);
  });

  test("do not change when nobody can be told", async () => {
    await expectNothingWithoutMail(lin, appointToRole, appointing(noor));
    await expectNothingWithoutMail(ada, endRole, { roleTermId: (await termOf(lin)).id });
  });
});

describe("handing over", () => {
  beforeEach(() => makeMember(noor, sigId));

  test("gives all leading roles to a member in one act, and then the lead can leave", async () => {
    await db.roleTerm.create({ data: { sigId, personId: lin, role: "CHAIR" } });
    await expect(runAs(lin, leaveSig, { sigId })).rejects.toThrow(Invalid);
    await runAs(lin, handOver, { sigId, to: noor });
    expect(await leads()).toEqual([noor, noor]);
    expect(await isMember(lin)).toBe(true);
    await runAs(lin, leaveSig, { sigId });
    expect(await isMember(lin)).toBe(false);
  });

  test("to the committee tells it, and its members answer from then on", async () => {
    await runAs(lin, handOver, { sigId, to: "steering" });
    expect(await leads()).toEqual([]);
    expect(await mails()).toEqual([["sigHandedOver", ada]]);
    expect(await events()).toEqual(["roleTerm.ended", "sig.handedOver"]);
    await runAs(ada, appointToRole, appointing(noor, "LEAD"));
    expect(await leads()).toEqual([noor]);
  });

  test("to the committee is for the last lead, and needs a committee", async () => {
    await makeLead("Yuna", sigId);
    await expect(runAs(lin, handOver, { sigId, to: "steering" })).rejects.toThrow(Stale);
    await db.roleTerm.deleteMany({ where: { personId: { not: lin } } });
    await db.steeringSeat.deleteMany();
    await expect(runAs(lin, handOver, { sigId, to: "steering" })).rejects.toThrow(Invalid);
    expect(await leads()).toEqual([lin]);
  });

  test("is for leads, and to members who can act", async () => {
    await expect(run(guest, handOver, { sigId, to: noor })).rejects.toThrow(NotAllowed);
    await expect(runAs(noor, handOver, { sigId, to: noor })).rejects.toThrow(NotAllowed);
    await expect(runAs(ada, handOver, { sigId, to: noor })).rejects.toThrow(NotAllowed);
    for (const to of [lin, ada]) await expect(runAs(lin, handOver, { sigId, to })).rejects.toThrow(Invalid);
    await db.user.delete({ where: { personId: noor } });
    await expect(runAs(lin, handOver, { sigId, to: noor })).rejects.toThrow(Invalid);
  });

  test("leaves everything as it is when nobody can be told", async () => {
    await expectNothingWithoutMail(lin, handOver, { sigId, to: noor });
    await expectNothingWithoutMail(lin, handOver, { sigId, to: "steering" });
  });
});
