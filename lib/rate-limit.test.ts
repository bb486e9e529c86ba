import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "./db.ts";
import { TooMany } from "./errors.ts";
import { rateLimit } from "./rate-limit.ts";

freshDatabase();

const start = new Date("2026-11-21T12:00:00Z");
const limit = { points: 5, seconds: 900 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

async function spendAll(spend: (key: string) => Promise<void>, times: number) {
  for (let time = 0; time < times; time++) await spend("noor@example.org");
}

const retryAfter = (spend: (key: string) => Promise<void>) =>
  spend("noor@example.org").then(
    () => undefined,
    (error: TooMany) => error.retryAfterSeconds,
  );

describe("a limit of five in a quarter of an hour", () => {
  test("lets five through, and the sixth not", async () => {
    const spend = rateLimit({ name: "below", ...limit });
    await spendAll(spend, 5);
    await expect(spend("noor@example.org")).rejects.toThrow(TooMany);
  });

  test("tells how long to wait, until the window is over", async () => {
    const spend = rateLimit({ name: "window", ...limit });
    await spendAll(spend, 5);
    expect(await retryAfter(spend)).toBe(900);
    vi.setSystemTime(start.getTime() + 899_999);
    expect(await retryAfter(spend)).toBe(1);
    vi.setSystemTime(start.getTime() + 900_000);
    expect(await retryAfter(spend)).toBeUndefined();
    await spendAll(spend, 4);
    expect(await retryAfter(spend)).toBe(900);
  });

  test("counts every key and every limit for itself", async () => {
    const [one, other] = [rateLimit({ name: "one", ...limit }), rateLimit({ name: "other", ...limit })];
    await spendAll(one, 5);
    await one("ivan@example.org");
    await other("noor@example.org");
  });

  test("counts what comes at the same time, in all processes", async () => {
    const processes = [rateLimit({ name: "shared", ...limit }), rateLimit({ name: "shared", ...limit })];
    const tries = processes.flatMap((spend) => Array.from({ length: 10 }, () => retryAfter(spend)));
    const passed = (await Promise.all(tries)).filter((seconds) => seconds === undefined);
    expect(passed).toHaveLength(5);
  });

  test("keeps no address in the database", async () => {
    await rateLimit({ name: "private", ...limit })("noor@example.org");
    expect(JSON.stringify(await db.rateLimiterFlexible.findMany())).not.toContain("noor");
  });

  test("goes on counting without a database", async () => {
    const spend = rateLimit({ name: "insured", ...limit });
    await db.$executeRaw`ALTER TABLE "RateLimiterFlexible" RENAME TO "Hidden"`;
    try {
      await spendAll(spend, 5);
      await expect(spend("noor@example.org")).rejects.toThrow(TooMany);
    } finally {
      await db.$executeRaw`ALTER TABLE "Hidden" RENAME TO "RateLimiterFlexible"`;
    }
  });
});
