import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makeLead,
  makeMember,
  makePerson,
  makeSig,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotAllowed, Stale } from "../errors.ts";
import { joinSig, leaveSig } from "./commands.ts";

freshDatabase();

let sig: Awaited<ReturnType<typeof makeSig>>;
let noor: string;

const joining = () => ({ sigId: sig.id, codeOfConduct: "on" as const });

beforeEach(async () => {
  const community = await makeCommunity();
  sig = await makeSig({ communityId: community.id, joinPolicy: "OPEN" });
  noor = await makePerson("Noor");
});

describe("joining an open SIG", () => {
  test("makes a member at once, with the consent to the code of conduct", async () => {
    const { tags } = await run(await actor(noor), joinSig, joining());
    expect(await db.membership.findMany()).toMatchObject([{ personId: noor, source: "OPEN_JOIN" }]);
    expect(await db.consent.findMany()).toMatchObject([{ kind: "CODE_OF_CONDUCT" }]);
    expect(tags).toContain(`sig:${sig.id}`);
  });

  test("is not for guests and members", async () => {
    await expect(run(guest, joinSig, joining())).rejects.toThrow(NotAllowed);
    await makeMember(noor, sig.id);
    await expect(run(await actor(noor), joinSig, joining())).rejects.toThrow(NotAllowed);
  });

  test("is not possible where members apply, are invited or are not taken", async () => {
    for (const joinPolicy of ["APPLY", "INVITE", "CLOSED"] as const) {
      await db.sig.update({ where: { id: sig.id }, data: { joinPolicy } });
      await expect(run(await actor(noor), joinSig, joining())).rejects.toThrow(Stale);
    }
  });

  test("pressed twenty times makes one membership", async () => {
    const me = await actor(noor);
    await Promise.allSettled(Array.from({ length: 20 }, () => run(me, joinSig, joining())));
    expect(await db.membership.count()).toBe(1);
    expect(await db.event.count({ where: { name: "membership.began" } })).toBe(1);
  });
});

describe("leaving", () => {
  test("ends the membership, and one can join again", async () => {
    await makeMember(noor, sig.id);
    await run(await actor(noor), leaveSig, { sigId: sig.id });
    expect(await db.membership.count({ where: { personId: noor, until: null } })).toBe(0);
    await run(await actor(noor), joinSig, joining());
    expect(await db.membership.count({ where: { personId: noor } })).toBe(2);
  });

  test("is for members", async () => {
    await expect(run(await actor(noor), leaveSig, { sigId: sig.id })).rejects.toThrow(NotAllowed);
    await expect(run(guest, leaveSig, { sigId: sig.id })).rejects.toThrow(NotAllowed);
  });

  test("ends a lead's role, but not the last lead's", async () => {
    const lin = await makeLead("Lin", sig.id);
    await expect(run(await actor(lin), leaveSig, { sigId: sig.id })).rejects.toThrow(Invalid);
    expect(await db.membership.count({ where: { personId: lin, until: null } })).toBe(1);
    await makeLead("Yuna", sig.id);
    await run(await actor(lin), leaveSig, { sigId: sig.id });
    expect(await db.roleTerm.count({ where: { personId: lin, until: null } })).toBe(0);
  });

  test("two last leads who leave at once leave one behind", async () => {
    const leads = [await makeLead("Lin", sig.id), await makeLead("Yuna", sig.id)];
    const leaving = leads.map(async (lead) => run(await actor(lead), leaveSig, { sigId: sig.id }));
    const outcomes = await Promise.allSettled(leaving);
    expect(outcomes.filter((one) => one.status === "rejected")).toHaveLength(1);
    expect(await db.roleTerm.count({ where: { sigId: sig.id, until: null } })).toBe(1);
  });

  test("twice is refused as no longer possible", async () => {
    await makeMember(noor, sig.id);
    const me = await actor(noor);
    await run(me, leaveSig, { sigId: sig.id });
    await expect(run(me, leaveSig, { sigId: sig.id })).rejects.toThrow(Stale);
  });
});

test("memberships change even while mails cannot be written, for they owe none", async () => {
  const mend = await breakDeliveries();
  await run(await actor(noor), joinSig, joining());
  await run(await actor(noor), leaveSig, { sigId: sig.id });
  await mend();
  expect(await db.membership.count({ where: { until: null } })).toBe(0);
});
