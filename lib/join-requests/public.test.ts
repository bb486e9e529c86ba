import { beforeEach, expect, test } from "vitest";
import { makeCommunity, makePerson, makeSig } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import type { JoinRequestStatus } from "../generated/prisma/enums.ts";
import { findAnswerTimes } from "./public.ts";
import { isUndecided } from "./state.ts";

freshDatabase();

const now = new Date("2026-11-21T12:00:00Z");
const day = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * day);

let sig: Awaited<ReturnType<typeof makeSig>>;
let lin: string;

beforeEach(async () => {
  const { id: communityId } = await makeCommunity();
  sig = await makeSig({ communityId });
  lin = await makePerson("Lin");
});

let serial = 0;

/** A request, and its decision when it took so many days to decide. */
async function asked(daysAgo: number, status: JoinRequestStatus, took?: number) {
  const submittedAt = ago(daysAgo);
  const decidedAt = took === undefined ? null : ago(daysAgo - took);
  const outcome = status === "APPROVED" ? "APPROVED" : "DECLINED";
  await db.joinRequest.create({
    data: {
      communityId: sig.communityId,
      sigId: sig.id,
      personId: await makePerson(`Noor${++serial}`),
      kind: "MEMBERSHIP",
      status,
      submittedAt,
      dueAt: submittedAt,
      expiresAt: submittedAt,
      endedAt: isUndecided(status) ? null : submittedAt,
      askedAt: status === "NEEDS_INFO" ? submittedAt : null,
      ...(decidedAt && { decision: { create: { outcome, note: "Because", deciderId: lin, at: decidedAt } } }),
    },
  });
}

test("are unknown where nobody has asked", async () => {
  expect(await findAnswerTimes(sig.id, now)).toEqual({ medianMs: null, oldestSince: null });
});

test("are the median of the decisions of half a year", async () => {
  await asked(20, "APPROVED", 1);
  await asked(20, "DECLINED", 2);
  await asked(30, "APPROVED", 20);
  await asked(300, "APPROVED", 100);
  await asked(50, "WITHDRAWN");
  expect(await findAnswerTimes(sig.id, now)).toEqual({ medianMs: 2 * day, oldestSince: null });
  await asked(40, "DECLINED", 4);
  expect((await findAnswerTimes(sig.id, now)).medianMs).toBe(3 * day);
});

test("tell since when the oldest waits, which a question's does not", async () => {
  await asked(9, "NEEDS_INFO");
  await asked(3, "PENDING");
  await asked(5, "PENDING");
  expect((await findAnswerTimes(sig.id, now)).oldestSince).toEqual(ago(5));
});
