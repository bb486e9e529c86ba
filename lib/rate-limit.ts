import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "./db.ts";
import { TooMany } from "./errors.ts";

export type RateLimit = { name: string; points: number; seconds: number };

/** Uses up one point of `key`. Throws TooMany when its window has none left. */
export type Spend = (key: string) => Promise<void>;

/**
 * Lets every key do something so many times in a window that begins with the first time. Counted in the database, for all
 * web processes; when that cannot be reached, each counts for itself.
 */
export function rateLimit({ name, points, seconds }: RateLimit): Spend {
  const window = { keyPrefix: name, points, duration: seconds };
  const limiter = new RateLimiterPrisma({
    ...window,
    storeClient: db,
    insuranceLimiter: new RateLimiterMemory(window),
  });
  return async (key) => {
    try {
      await limiter.consume(createHash("sha256").update(key).digest("base64url"));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  };
}
