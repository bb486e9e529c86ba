import { beforeEach, describe, expect, test } from "vitest";
import {
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
  makeSteering,
  runAs,
} from "#prisma/factories.ts";
import {
  daysFromNow,
  makeAcceptedClosing,
  makeClosingInNotice,
  type People,
} from "#prisma/proposal-factories.ts";
import { expectNothingWhenMailsFail, freshDatabase } from "#prisma/testing.ts";
import { system } from "../actor.ts";
import { tickTask } from "../checklists/commands.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { submitMembershipRequest } from "../join-requests/commands.ts";
import { acceptProposal } from "../proposals/clock.ts";
import { pauseSig } from "./life.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let other: string;
let people: People;
let [lin, noor, grace, ada] = ["", "", "", ""];

const sig = (id = sigId) => db.sig.findUniqueOrThrow({ where: { id } });
const mailsOfEnd = async () =>
  (await db.delivery.findMany({ where: { mail: { in: ["sigRetired", "sigMerged"] } } }))
    .map(({ mail, personId }) => `${mail} ${nameOf(personId)}`)
    .toSorted();
const nameOf = (id: string | null) =>
  Object.entries({ lin, noor, grace, ada }).find(([, personId]) => personId === id)?.[0];

const reason = "Everybody is busy with the release.";
const retiring = () => ({ sigId, why: reason });
const merging = () => ({ ...retiring(), aim: "MERGE" as const, into: "other" });
const accept = (proposalId: string) => run(system, acceptProposal, { proposalId }, daysFromNow(18));

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  sigId = (await makeSig({ communityId })).id;
  other = (await makeSig({ communityId, slug: "other" })).id;
  lin = await makeLead("Lin", sigId);
  noor = await makePerson("Noor");
  await makeMember(noor, sigId);
  grace = await makeSteering("Grace", communityId);
  ada = await makeSteering("Ada", communityId, true);
  people = { proposerId: lin, shepherdId: grace, chairId: ada, communityId };
});

describe("retiring", () => {
  const asking = {
    introduction: "Hello",
    intentions: "Work",
    links: [],
    lists: [],
    codeOfConduct: "on" as const,
  };

  test("ends the roster, the roles and what was asked, and leaves a checklist to the committee", async () => {
    const omar = await makePerson("Omar");
    await runAs(omar, submitMembershipRequest, { sigId, ...asking });
    const { proposalId, tags } = await makeAcceptedClosing(people, retiring());
    expect(tags).toEqual(expect.arrayContaining([`sig:${sigId}`, `proposal:${proposalId}`]));
    expect(await sig()).toMatchObject({
      status: "RETIRED",
      statusReason: { original: "en", text: { en: reason } },
    });
    expect(await db.proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
      ...{ status: "ACCEPTED", dueAt: null, endedAt: expect.any(Date) },
    });
    expect(await db.membership.count({ where: { until: null } })).toBe(0);
    expect(await db.roleTerm.findFirst({ where: { personId: lin } })).toMatchObject({
      until: expect.any(Date),
      isEmeritus: true,
    });
    expect(await db.joinRequest.findFirst()).toMatchObject({ status: "EXPIRED" });
    const checklist = await db.checklist.findFirstOrThrow({ include: { items: true } });
    expect(checklist).toMatchObject({ occasion: "CLOSURE", closedAt: null });
    expect(checklist.items).toHaveLength(3);
    const event = await db.event.findFirstOrThrow({ where: { name: "sig.retired" } });
    expect(event).toMatchObject({ sigId, proposalId, actorId: null, isPublic: true });
    expect(await mailsOfEnd()).toEqual(["sigRetired lin", "sigRetired noor"]);
    expect(await db.delivery.count({ where: { mail: "requestClosed", personId: omar } })).toBe(1);
    expect(await db.delivery.count({ where: { mail: "proposalAccepted", personId: lin } })).toBe(1);
  });

  test("closes its checklist with the last thing that is done", async () => {
    await makeAcceptedClosing(people, retiring());
    const { id: checklistId } = await db.checklist.findFirstOrThrow();
    const tasks = ["LISTS_ARCHIVED", "LINKS_UPDATED", "SUCCESSOR_NAMED"] as const;
    await Promise.all(tasks.map((task) => runAs(grace, tickTask, { checklistId, task })));
    expect(await db.checklist.findFirst()).toMatchObject({ closedAt: expect.any(Date) });
    await expect(runAs(grace, tickTask, { checklistId, task: "LINKS_UPDATED" })).rejects.toThrow(Stale);
    await expect(runAs(grace, tickTask, { checklistId, task: "MEETINGS" })).rejects.toThrow(NotFound);
  });

  test("is for the clock alone, and not before the notice has ended", async () => {
    const { proposalId } = await makeClosingInNotice(people, retiring());
    for (const who of [lin, noor, grace, ada]) {
      await expect(runAs(who, acceptProposal, { proposalId })).rejects.toThrow(NotAllowed);
    }
    await expect(run(system, acceptProposal, { proposalId }, daysFromNow(16))).rejects.toThrow(Stale);
    expect(await sig()).toMatchObject({ status: "ACTIVE" });
  });

  test("is for good, and its slug stays its own", async () => {
    await makeAcceptedClosing(people, retiring());
    const pausing = { sigId, reason, language: "en" as const, expectedReturn: null };
    await expect(runAs(ada, pauseSig, pausing)).rejects.toThrow(Stale);
    await expect(makeAcceptedClosing({ ...people, proposerId: grace }, merging())).rejects.toThrow(Stale);
    await expect(makeSig({ communityId, slug: (await sig()).slug })).rejects.toThrow();
  });

  test("changes nothing when nobody can be told", async () => {
    const { proposalId } = await makeClosingInNotice(people, retiring());
    await expectNothingWhenMailsFail(() => accept(proposalId));
  });
});

describe("merging", () => {
  test("leads on to the other SIG, tells the roster and puts nobody on another", async () => {
    const { proposalId, tags } = await makeAcceptedClosing(people, merging());
    expect(await sig()).toMatchObject({ status: "MERGED", mergedIntoId: other });
    expect(tags).toEqual(expect.arrayContaining([`sig:${sigId}`, `sig:${other}`]));
    expect(await mailsOfEnd()).toEqual(["sigMerged lin", "sigMerged noor"]);
    expect(await db.membership.count({ where: { until: null } })).toBe(0);
    const { items } = await db.checklist.findFirstOrThrow({ include: { items: true } });
    expect(items.filter(({ doneAt }) => doneAt).map(({ task }) => task)).toEqual(["SUCCESSOR_NAMED"]);
    const events = await db.event.findMany({ where: { proposalId }, orderBy: { id: "asc" } });
    expect(events.slice(-3)).toMatchObject([
      { name: "proposal.accepted" },
      { name: "sig.merged", sigId, data: { into: "other" } },
      { name: "sig.tookOver", sigId: other },
    ]);
  });

  test("goes back to review, and changes nothing, when the other SIG has ended before", async () => {
    const { proposalId } = await makeClosingInNotice(people, merging());
    await makeAcceptedClosing(
      { ...people, proposerId: grace, shepherdId: await makeSteering("Omar", communityId) },
      { sigId: other },
    );
    const before = await Promise.all([sig(), db.membership.count({ where: { sigId, until: null } })]);
    const { tags } = await accept(proposalId);
    expect(await Promise.all([sig(), db.membership.count({ where: { sigId, until: null } })])).toEqual(
      before,
    );
    const proposal = await db.proposal.findUniqueOrThrow({ where: { id: proposalId } });
    expect(proposal).toMatchObject({ status: "IN_REVIEW", endedAt: null });
    expect(proposal.dueAt?.getTime()).toBeGreaterThan(daysFromNow(18).getTime());
    expect(tags).toEqual(expect.arrayContaining([`proposal:${proposalId}`, `sig:${sigId}`]));
    const told = await db.delivery.findMany({ where: { mail: "proposalOvertaken" } });
    expect(told.map(({ personId }) => personId)).toEqual(expect.arrayContaining([lin, grace, ada]));
    expect(await db.event.count({ where: { name: { in: ["sig.merged", "sig.tookOver"] } } })).toBe(0);
  });

  test("changes nothing when nobody can be told", async () => {
    const { proposalId } = await makeClosingInNotice(people, merging());
    await expectNothingWhenMailsFail(() => accept(proposalId));
  });
});
