import { beforeEach, expect, test } from "vitest";
import { makeCommunity, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import type { ProposalStatus } from "../generated/prisma/enums.ts";
import { decisionsByYear } from "./queries.ts";

freshDatabase();

let communityId: string;
let proposerId: string;
let number = 0;

/** A proposal whose decision, where it has one, stands on no ballot: only its dates are asked for here. */
async function proposal(status: ProposalStatus, submitted: string, ended?: string, aboutSigId?: string) {
  number += 1;
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.proposal.create({
      data: {
        ...{ communityId, proposerId, number, status, slug: `p-${number}`, name: "P", content: {} },
        ...{ submittedAt: new Date(submitted), endedAt: ended ? new Date(ended) : null },
        ...(aboutSigId && { aboutSigId, aim: "RETIRE" }),
        endReason: status === "WITHDRAWN" ? "No time." : "",
      },
    });
  });
}

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  proposerId = await makePerson("Ivan");
});

test("counts what was handed in and what ended in each year, with the median time to a decision", async () => {
  await proposal("ACCEPTED", "2024-12-20T12:00:00Z", "2025-01-09T12:00:00Z");
  await proposal("REJECTED", "2025-03-01T12:00:00Z", "2025-03-11T12:00:00Z");
  await proposal("EXPIRED", "2025-03-01T12:00:00Z", "2025-09-01T12:00:00Z");
  await proposal("IN_REVIEW", "2025-11-01T12:00:00Z");
  expect(await decisionsByYear(communityId, "UTC")).toEqual([
    { year: 2025, submitted: 3, accepted: 1, closed: 0, rejected: 1, withdrawn: 1, medianDays: 15 },
    { year: 2024, submitted: 1, accepted: 0, closed: 0, rejected: 0, withdrawn: 0, medianDays: null },
  ]);
});

test("tells apart what ended a SIG", async () => {
  const sig = await makeSig({ communityId });
  await proposal("ACCEPTED", "2025-03-01T12:00:00Z", "2025-03-11T12:00:00Z");
  await proposal("ACCEPTED", "2025-03-01T12:00:00Z", "2025-03-11T12:00:00Z", sig.id);
  await proposal("REJECTED", "2025-03-01T12:00:00Z", "2025-03-11T12:00:00Z", sig.id);
  expect(await decisionsByYear(communityId, "UTC")).toMatchObject([{ accepted: 2, closed: 1, rejected: 1 }]);
});

test("knows the years of the community's calendar", async () => {
  await proposal("IN_REVIEW", "2025-12-31T20:00:00Z");
  expect((await decisionsByYear(communityId, "Asia/Seoul")).map(({ year }) => year)).toEqual([2026]);
  expect((await decisionsByYear(communityId, "America/New_York")).map(({ year }) => year)).toEqual([2025]);
});

test("knows nothing where nothing was proposed", async () => {
  expect(await decisionsByYear(communityId, "UTC")).toEqual([]);
});
