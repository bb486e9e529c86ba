import { expect, test } from "vitest";
import { actor, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Stale } from "../errors.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitMembershipRequest,
  withdrawJoinRequest,
} from "./commands.ts";

freshDatabase();

const words = {
  introduction: "Hello",
  intentions: "Work",
  links: [],
  lists: [],
  codeOfConduct: "on" as const,
};

async function setting() {
  const { id: communityId } = await makeCommunity();
  const sig = await makeSig({ communityId });
  const [lin, yuna] = [await makeLead("Lin", sig.id), await makeLead("Yuna", sig.id)];
  return { sig, lin: await actor(lin), yuna: await actor(yuna), noor: await actor(await makePerson("Noor")) };
}

function refusals(outcomes: PromiseSettledResult<unknown>[]) {
  return outcomes.filter((one) => one.status === "rejected").map((one) => one.reason);
}

test("two leads decide at once: one decision, one membership, one mail", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { sig, lin, yuna, noor } = await setting();
    const { result } = await run(noor, submitMembershipRequest, { sigId: sig.id, ...words });
    const outcomes = await Promise.allSettled([
      run(lin, approveJoinRequest, { id: result.id, note: "" }),
      run(yuna, approveJoinRequest, { id: result.id, note: "" }),
    ]);
    expect(refusals(outcomes)).toEqual([expect.any(Stale)]);
    expect(await db.joinRequestDecision.count({ where: { requestId: result.id } })).toBe(1);
    expect(await db.membership.count({ where: { sigId: sig.id, source: "REQUEST" } })).toBe(1);
    const mails = { event: { joinRequestId: result.id }, mail: "requestApproved" };
    expect(await db.delivery.count({ where: mails })).toBe(1);
    await db.person.updateMany({ data: { suspendedAt: new Date() } });
    await db.user.deleteMany();
  }
});

test("the same form sent twenty times is one request", async () => {
  const { sig, noor } = await setting();
  const sent = Array.from({ length: 20 }, () =>
    run(noor, submitMembershipRequest, { sigId: sig.id, ...words }),
  );
  const refused = refusals(await Promise.allSettled(sent));
  expect(refused).toHaveLength(19);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
  expect(await db.joinRequest.count()).toBe(1);
  expect(await db.event.count({ where: { name: "joinRequest.submitted" } })).toBe(1);
});

test("approving, declining and withdrawing at once end in exactly one way", async () => {
  const { sig, lin, yuna, noor } = await setting();
  for (let round = 0; round < 10; round += 1) {
    const { result } = await run(noor, submitMembershipRequest, { sigId: sig.id, ...words });
    const { id } = result;
    const outcomes = await Promise.allSettled([
      run(lin, approveJoinRequest, { id, note: "" }),
      run(yuna, declineJoinRequest, { id, note: "no" }),
      run(noor, withdrawJoinRequest, { id }),
    ]);
    expect(refusals(outcomes)).toHaveLength(2);
    const { status } = await db.joinRequest.findUniqueOrThrow({ where: { id } });
    const members = await db.membership.count({ where: { sigId: sig.id, source: "REQUEST", until: null } });
    expect(members).toBe(status === "APPROVED" ? 1 : 0);
    expect(await db.joinRequestDecision.count({ where: { requestId: id } })).toBe(
      status === "WITHDRAWN" ? 0 : 1,
    );
    await db.membership.deleteMany({ where: { source: "REQUEST" } });
  }
});

test("ten leads decide two hundred requests at once: each is decided once, and everybody else is told", async () => {
  const { id: communityId } = await makeCommunity();
  const sig = await makeSig({ communityId });
  const leads = await Promise.all(
    Array.from({ length: 10 }, async (_, index) => actor(await makeLead(`Lead${index}`, sig.id))),
  );
  const ids: string[] = [];
  for (let index = 0; index < 200; index += 1) {
    const applicant = await actor(await makePerson(`Applicant${index}`));
    ids.push((await run(applicant, submitMembershipRequest, { sigId: sig.id, ...words })).result.id);
  }
  const outcomes = await Promise.all(
    leads.map((lead) => eightAtATime(ids, (id) => run(lead, approveJoinRequest, { id, note: "" }))),
  );
  const refused = refusals(outcomes.flat());
  expect(refused).toHaveLength(1800);
  expect(refused.every((reason) => reason instanceof Stale)).toBe(true);
  expect(await db.joinRequestDecision.count()).toBe(200);
  expect(await db.membership.count({ where: { source: "REQUEST", until: null } })).toBe(200);
  expect(await db.event.count({ where: { name: "joinRequest.approved" } })).toBe(200);
  expect(await db.delivery.count({ where: { mail: "requestApproved" } })).toBe(200);
}, 120_000);

/** More would only wait for a connection. */
async function eightAtATime<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>) {
  const outcomes: PromiseSettledResult<Result>[] = [];
  for (let start = 0; start < items.length; start += 8) {
    outcomes.push(...(await Promise.allSettled(items.slice(start, start + 8).map(work))));
  }
  return outcomes;
}
