import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  makeCommunity,
  makeLead,
  makeList,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { deliver } from "../deliveries/deliver.ts";
import { Invalid, NotAllowed, NotFound, Stale } from "../errors.ts";
import { leaveSig } from "../roster/commands.ts";
import {
  approveJoinRequest,
  declineJoinRequest,
  submitLeadRequest,
  submitMembershipRequest,
} from "./commands.ts";
import { askApplicant } from "./conversation.ts";
import { undoDecision } from "./undo.ts";

freshDatabase();

const day = 86_400_000;
let sig: Awaited<ReturnType<typeof makeSig>>;
let listId: string;
let [lin, yuna, noor, id] = ["", "", "", ""];

const words = { introduction: "Noor", intentions: "Work", links: [], codeOfConduct: "on" as const };
const decided = new Date("2026-03-28T23:59:55.123Z");
const later = (ms: number) => new Date(decided.getTime() + ms);
const approve = async () => run(await actor(lin), approveJoinRequest, { id, note: "" }, decided);
const decline = async () => run(await actor(lin), declineJoinRequest, { id, note: "no" }, decided);
const undo = async (ms: number, by = lin) => run(await actor(by), undoDecision, { id }, later(ms));
const status = async () => (await db.joinRequest.findUniqueOrThrow({ where: { id } })).status;
const jobs = () => db.$queryRaw<{ key: string }[]>`
  SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'deliver' AND run_at > now() + interval '5 s'`;
const heldMails = () =>
  db.delivery.findMany({ where: { mail: { in: ["requestApproved", "requestDeclined"] } } });

beforeEach(async () => {
  const community = await makeCommunity();
  sig = await makeSig({ communityId: community.id });
  listId = (await makeList({ sig })).id;
  [lin, yuna] = [await makeLead("Lin", sig.id), await makeLead("Yuna", sig.id)];
  noor = await makePerson("Noor");
  const wish = { sigId: sig.id, ...words, lists: [listId], consent: "on" as const };
  const asked = new Date(decided.getTime() - 2 * day);
  id = (await run(await actor(noor), submitMembershipRequest, wish, asked)).result.id;
});

describe("for ten seconds", () => {
  test("an approval is taken back with everything it began, and no mail of it is sent", async () => {
    const before = await db.joinRequest.findUniqueOrThrow({ where: { id } });
    await approve();
    expect(await jobs()).toHaveLength(1);
    const { tags } = await undo(9_900);
    expect(await db.joinRequest.findUniqueOrThrow({ where: { id } })).toEqual(before);
    expect(await db.joinRequestDecision.count()).toBe(0);
    expect(await db.membership.count({ where: { personId: noor } })).toBe(0);
    expect(await db.subscription.count({ where: { personId: noor } })).toBe(0);
    expect(await heldMails()).toMatchObject([{ status: "DROPPED" }]);
    expect(await jobs()).toEqual([]);
    expect(tags).toContain(`sig:${sig.id}`);
    expect(await db.event.findMany({ where: { isPublic: true, undoneBy: null } })).toEqual([]);
    const undone = await db.event.findMany({
      where: { undoesId: { not: null } },
      select: { name: true, undoes: { select: { name: true } } },
      orderBy: { name: "asc" },
    });
    expect(undone.map((one) => `${one.name} ${one.undoes?.name}`)).toEqual([
      "joinRequest.undone joinRequest.approved",
      "membership.undone membership.began",
      "subscription.undone subscription.began",
    ]);
  });

  test("a refusal is taken back, and the request can be decided again", async () => {
    await decline();
    await undo(1);
    expect(await heldMails()).toMatchObject([{ status: "DROPPED" }]);
    await run(await actor(yuna), approveJoinRequest, { id, note: "" }, later(5_000));
    expect(await db.membership.count({ where: { personId: noor, until: null } })).toBe(1);
  });

  test("a role that was given is taken back with the membership it brought", async () => {
    const wish = { ...words, role: "CO_LEAD" as const, experience: "Years", endorserId: "" };
    const { result } = await run(await actor(noor), submitLeadRequest, { sigId: sig.id, ...wish });
    await run(await actor(lin), approveJoinRequest, { id: result.id, note: "" }, decided);
    await run(await actor(lin), undoDecision, { id: result.id }, later(9_999));
    expect(await db.roleTerm.count({ where: { personId: noor } })).toBe(0);
    expect(await db.membership.count({ where: { personId: noor } })).toBe(0);
  });

  test("what was begun otherwise, or has ended since, stays as it is", async () => {
    await db.subscription.create({ data: { listId, personId: noor, from: later(-1) } });
    await approve();
    await run(await actor(noor), leaveSig, { sigId: sig.id }, later(2_000));
    await undo(3_000);
    expect(await db.subscription.findMany({ where: { personId: noor } })).toMatchObject([
      { from: later(-1) },
    ]);
    expect(await db.membership.findMany({ where: { personId: noor } })).toMatchObject([
      { until: later(2_000) },
    ]);
  });

  test("the time that a question rested is not charged to the deciders", async () => {
    const { dueAt } = await db.joinRequest.findUniqueOrThrow({ where: { id } });
    await run(
      await actor(lin),
      askApplicant,
      { requestId: id, id: crypto.randomUUID(), body: "?" },
      later(-day),
    );
    await approve();
    await undo(1);
    const again = await db.joinRequest.findUniqueOrThrow({ where: { id } });
    expect(again).toMatchObject({ status: "PENDING", askedAt: null });
    expect(again.dueAt.getTime() - dueAt.getTime()).toBe(day);
  });
});

describe("is refused", () => {
  test("after ten seconds, and then nothing happens", async () => {
    await approve();
    await expect(undo(10_100)).rejects.toThrow(Invalid);
    await expect(undo(10_000)).rejects.toThrow(Invalid);
    expect(await status()).toBe("APPROVED");
    expect(await heldMails()).toMatchObject([{ status: "PENDING" }]);
  });

  test("once the mail is on its way or sent, whatever the clock says", async () => {
    await approve();
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker'`;
    await expect(undo(1)).rejects.toThrow(Invalid);
    expect(await status()).toBe("APPROVED");
    await db.$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL`;
    await db.delivery.updateMany({ data: { status: "SENT", sentAt: later(2) } });
    await expect(undo(1)).rejects.toThrow(Invalid);
    expect(await db.membership.count({ where: { personId: noor } })).toBe(1);
  });

  test("for everybody but who decided", async () => {
    await approve();
    await expect(undo(1, yuna)).rejects.toThrow(NotAllowed);
    await expect(undo(1, noor)).rejects.toThrow(NotAllowed);
    const stranger = await makeSteering("Ada", sig.communityId);
    await expect(undo(1, stranger)).rejects.toThrow(NotFound);
  });

  test("when nothing was decided, and a second time", async () => {
    await expect(undo(1)).rejects.toThrow(Stale);
    await approve();
    await undo(1);
    await expect(undo(2)).rejects.toThrow(Stale);
  });

  test("when the applicant has asked again meanwhile", async () => {
    await decline();
    const wish = { sigId: sig.id, ...words, lists: [] };
    await run(await actor(noor), submitMembershipRequest, wish, later(1_000));
    await expect(undo(2_000)).rejects.toThrow(Stale);
    expect(await status()).toBe("DECLINED");
  });
});

test("undoing and sending at the same time: either the mail is sent and the decision stands, or neither", async () => {
  for (let round = 0; round < 5; round += 1) {
    await approve();
    const [mail] = await db.delivery.findMany({ where: { mail: "requestApproved", status: "PENDING" } });
    const outcomes = await Promise.allSettled([undo(9_000), lockAndDeliver(mail?.id ?? "")]);
    const isSent = outcomes[1]?.status === "fulfilled" && outcomes[1].value;
    expect(outcomes[0]?.status).toBe(isSent ? "rejected" : "fulfilled");
    expect(await status()).toBe(isSent ? "APPROVED" : "PENDING");
    await db.delivery.deleteMany();
    if (isSent) return;
  }
});

/** What the worker does: takes the job if it is free, and sends. Tells whether it got it. */
async function lockAndDeliver(deliveryId: string): Promise<boolean> {
  const taken = await db.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker' WHERE id = (
      SELECT id FROM graphile_worker._private_jobs
      WHERE key = ${`delivery:${deliveryId}`} AND locked_at IS NULL FOR UPDATE SKIP LOCKED)`;
  if (taken === 0) return false;
  await deliver(db, deliveryId, { isLast: false }).catch(() => undefined); // no server is listening
  return true;
}
