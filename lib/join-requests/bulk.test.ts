import { beforeEach, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { decideMany } from "./bulk.ts";
import { approveJoinRequest, submitMembershipRequest, withdrawJoinRequest } from "./commands.ts";
import { noteOnRequest } from "./conversation.ts";
import { bulk } from "./schema.ts";
import { undoDecision } from "./undo.ts";

freshDatabase();

let sigId: string;
let [lin, yuna] = ["", ""];

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sigId = (await makeSig({ communityId })).id;
  [lin, yuna] = [await makeLead("Lin", sigId), await makeLead("Yuna", sigId)];
});

async function ask(name: string, where = sigId) {
  const person = await actor(await makePerson(name));
  const words = {
    introduction: name,
    intentions: "Work",
    links: [],
    lists: [],
    codeOfConduct: "on" as const,
  };
  const { result } = await run(person, submitMembershipRequest, { sigId: where, ...words });
  return { id: result.id, person };
}

const parse = (input: object) => bulk.parse({ verb: "approve", selected: [], ...input });
const results = (report: Awaited<ReturnType<typeof decideMany>>["report"]) =>
  report.map(({ became }) => became.result);

test("each of many is reported: done, decided by whom and when, ended, not allowed, a doubt to be read", async () => {
  const [first, second, third, fourth] = [
    await ask("Noor"),
    await ask("Omar"),
    await ask("Eva"),
    await ask("Ivan"),
  ];
  const { communityId } = await db.sig.findUniqueOrThrow({ where: { id: sigId } });
  const elsewhere = await ask("Kenji", (await makeSig({ communityId })).id);
  await run(await actor(yuna), approveJoinRequest, { id: second.id, note: "" });
  await run(third.person, withdrawJoinRequest, { id: third.id });
  const doubt = { requestId: fourth.id, id: crypto.randomUUID(), body: "Spam?", isDoubt: "on" as const };
  await run(await actor(yuna), noteOnRequest, doubt);
  const selected = [first.id, second.id, third.id, elsewhere.id, fourth.id];
  const { report, tags } = await decideMany(await actor(lin), parse({ selected }));
  expect(report.map(({ id }) => id)).toEqual(selected);
  expect(results(report)).toEqual(["done", "decided", "stale", "notAllowed", "doubt"]);
  expect(report[1]?.became).toMatchObject({ name: "Yuna", outcome: "APPROVED", at: expect.any(Date) });
  expect(tags).toContain(`sig:${sigId}`);
  expect(await db.membership.count({ where: { source: "REQUEST" } })).toBe(2);
});

test("one reason declines them all, and all can be taken back for ten seconds", async () => {
  const asked = [await ask("Noor"), await ask("Omar")];
  const selected = asked.map(({ id }) => id);
  const decided = new Date();
  const declining = parse({ verb: "decline", selected, note: "Full" });
  expect(results((await decideMany(await actor(lin), declining, () => decided)).report)).toEqual([
    "done",
    "done",
  ]);
  expect(await db.joinRequestDecision.count({ where: { note: "Full" } })).toBe(2);
  await run(await actor(lin), undoDecision, { id: selected[0] ?? "" }, decided);
  const takingBack = parse({ verb: "undo", decided: selected });
  const late = () => new Date(decided.getTime() + 10_000);
  expect(results((await decideMany(await actor(lin), takingBack, late)).report)).toEqual([
    "stale",
    "tooLate",
  ]);
  const soon = () => new Date(decided.getTime() + 9_999);
  expect(results((await decideMany(await actor(lin), takingBack, soon)).report)).toEqual(["stale", "done"]);
  expect(await db.joinRequest.count({ where: { status: "PENDING" } })).toBe(2);
});

test("one that fails changes nothing of itself and holds up no other", async () => {
  const [noor, omar] = [await ask("Noor"), await ask("Omar")];
  const mend = await breakDeliveries();
  const { report } = await decideMany(await actor(lin), parse({ selected: [noor.id, omar.id] }));
  await mend();
  expect(results(report)).toEqual(["failed", "failed"]);
  expect(await db.joinRequest.count({ where: { status: "PENDING" } })).toBe(2);
  expect(await db.membership.count({ where: { source: "REQUEST" } })).toBe(0);
});

test("a form asks for something selected, for a reason to decline, and takes fifty", () => {
  const ids = Array.from({ length: 51 }, () => crypto.randomUUID());
  for (const wrong of [
    {},
    { verb: "decline", selected: ids.slice(0, 1) },
    { selected: ids },
    { verb: "ignore" },
  ]) {
    expect(bulk.safeParse({ verb: "approve", ...wrong }).success).toBe(false);
  }
  expect(parse({ selected: ids.slice(0, 50) }).selected).toHaveLength(50);
});
