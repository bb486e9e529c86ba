import { beforeEach, expect, test } from "vitest";
import { actor, breakDeliveries, makeCommunity, makeLead, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { guest } from "../actor.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { decideByLink } from "./by-link.ts";
import { submitMembershipRequest } from "./commands.ts";
import { decisionToken, readDecisionToken } from "./decision-token.ts";

freshDatabase();

const words = {
  introduction: "Noor",
  intentions: "Work",
  links: [],
  lists: [],
  codeOfConduct: "on" as const,
};
let lin: string;
let noor: string;
let requestId: string;
let token: string;

const tomorrow = () => new Date(Date.now() + 86_400_000);
const approve = (more: object = {}) => ({ token, outcome: "approve" as const, note: "", ...more });
const status = async () => (await db.joinRequest.findUniqueOrThrow({ where: { id: requestId } })).status;

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  const sig = await makeSig({ communityId });
  lin = await makeLead("Lin", sig.id);
  noor = await makePerson("Noor");
  requestId = (await run(await actor(noor), submitMembershipRequest, { sigId: sig.id, ...words })).result.id;
  token = decisionToken({ requestId, personId: lin, expires: tomorrow() });
});

test("a lead's link decides once, as that lead, without a session", async () => {
  await run(guest, decideByLink, approve());
  expect(await db.joinRequestDecision.findFirst()).toMatchObject({ deciderId: lin, outcome: "APPROVED" });
  await expect(run(guest, decideByLink, approve())).rejects.toThrow(Stale);
});

test("declining needs a reason", async () => {
  await expect(run(guest, decideByLink, approve({ outcome: "decline" }))).rejects.toThrow(Invalid);
  await run(guest, decideByLink, approve({ outcome: "decline", note: "Say more" }));
  expect(await status()).toBe("DECLINED");
});

test("a link gives no right that its person has lost or never had", async () => {
  await db.roleTerm.updateMany({ data: { until: new Date() } });
  await expect(run(guest, decideByLink, approve())).rejects.toThrow(NotFound);
  const own = decisionToken({ requestId, personId: noor, expires: tomorrow() });
  await expect(run(guest, decideByLink, approve({ token: own }))).rejects.toThrow();
  expect(await status()).toBe("PENDING");
});

test("an expired link, a changed one and one of somebody else's making decide nothing", async () => {
  const expired = decisionToken({ requestId, personId: lin, expires: new Date(Date.now() - 1) });
  await expect(run(guest, decideByLink, approve({ token: expired }))).rejects.toThrow(Stale);
  const later = token.replace(/\.\d+\./, `.${Date.now() * 2}.`);
  for (const forged of [later, `${token}x`, "a.b.1.c", "", `${token}.more`]) {
    expect(readDecisionToken(forged)).toBeNull();
    await expect(run(guest, decideByLink, approve({ token: forged }))).rejects.toThrow(NotFound);
  }
  expect(await status()).toBe("PENDING");
});

test("pressed twenty times it decides once", async () => {
  await Promise.allSettled(Array.from({ length: 20 }, () => run(guest, decideByLink, approve())));
  expect(await db.joinRequestDecision.count()).toBe(1);
  expect(await db.delivery.count({ where: { mail: "requestApproved" } })).toBe(1);
});

test("the link is not used up when the decision's mail cannot be written", async () => {
  const mend = await breakDeliveries();
  await expect(run(guest, decideByLink, approve())).rejects.toThrow();
  await mend();
  expect(await db.usedDecisionLink.count()).toBe(0);
  await run(guest, decideByLink, approve());
  expect(await status()).toBe("APPROVED");
});
