import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { ProposalStatus } from "#lib/generated/prisma/enums.ts";
import { makeCommunity, makePerson, makeSig } from "./factories.ts";
import { freshDatabase } from "./testing.ts";

freshDatabase();

let communityId: string;
let proposalId: string;
let charterRevisionId: string;
let ada: string;
let lin: string;

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  ada = await makePerson("Ada");
  lin = await makePerson("Lin");
  const proposal = { communityId, proposerId: lin, content: {}, number: 1, status: "IN_REVIEW" } as const;
  proposalId = (await db.proposal.create({ data: proposal })).id;
  const sig = await makeSig({ communityId });
  charterRevisionId = (await db.charterRevision.create({ data: { sigId: sig.id, number: 1, sections: {} } }))
    .id;
});

const rules = { quorumPercent: 50, thresholdPercent: 50, isPublic: true };

function ballot(rest: Partial<Prisma.BallotUncheckedCreateInput> = {}) {
  const opened = { communityId, openedById: ada, dueAt: new Date(), ...rules };
  return db.ballot.create({
    data: { ...opened, proposalId, seats: { create: { personId: ada } }, ...rest },
  });
}

const closed = (outcome: "PASSED" | "FAILED") => ({
  status: "CLOSED" as const,
  outcome,
  closedAt: new Date(),
});
const decided = { synthesis: "As voted.", decidedById: "" };
const position = (ballotId: string, rest: Partial<Prisma.PositionUncheckedCreateInput> = {}) =>
  db.position.create({ data: { ballotId, number: 1, personId: ada, choice: "APPROVE", ...rest } });
const moveTo = (status: ProposalStatus) =>
  db.proposal.update({ where: { id: proposalId }, data: { status, endReason: "" } });

test.each<[string, () => Promise<unknown>]>([
  ["a ballot about nothing", () => ballot({ proposalId: null })],
  ["a ballot about two things", () => ballot({ charterRevisionId })],
  ["a second open ballot about one proposal", async () => [await ballot(), await ballot()]],
  [
    "a second open ballot about one charter",
    async () => {
      const about = { proposalId: null, charterRevisionId };
      return [await ballot(about), await ballot(about)];
    },
  ],
  ["a closed ballot without an outcome", () => ballot({ status: "CLOSED", closedAt: new Date() })],
  ["an open ballot with an outcome", () => ballot({ outcome: "PASSED" })],
  ["a quorum of more than everybody", () => ballot({ quorumPercent: 101 })],
  ["a position from outside the electorate", async () => position((await ballot()).id, { personId: lin })],
  ["an objection without a reason", async () => position((await ballot()).id, { choice: "OBJECT" })],
  ["a recusal without a reason", async () => position((await ballot()).id, { choice: "RECUSE" })],
  [
    "a position that is changed",
    async () => {
      await position((await ballot()).id);
      await db.position.updateMany({ data: { choice: "ABSTAIN" } });
    },
  ],
  ["an acceptance without a ballot", () => moveTo("ACCEPTED")],
  [
    "a public notice of what failed",
    async () => {
      const { id } = await ballot(closed("FAILED"));
      await db.decision.create({ data: { ...decided, ballotId: id, decidedById: ada } });
      await moveTo("NOTICE");
    },
  ],
  [
    "an acceptance against an objection",
    async () => {
      const { id } = await ballot(closed("PASSED"));
      await db.decision.create({ data: { ...decided, ballotId: id, decidedById: ada } });
      await db.objection.create({ data: { ballotId: id, proposalId, personId: ada, reason: "No." } });
      await moveTo("ACCEPTED");
    },
  ],
  ["a withdrawal without a reason", () => moveTo("WITHDRAWN")],
])("the database refuses %s", async (_, write) => {
  await expect(write()).rejects.toThrow();
});

test("the database takes what was decided by its last ballot", async () => {
  await ballot(closed("FAILED"));
  const { id } = await ballot({ ...closed("PASSED"), openedAt: new Date(Date.now() + 1000) });
  await db.decision.create({ data: { ...decided, ballotId: id, decidedById: ada } });
  await moveTo("NOTICE");
  await moveTo("ACCEPTED");
});
