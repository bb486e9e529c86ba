import { describe, expect, test } from "vitest";
import { lastDigestAt } from "./rules.ts";

describe("the last hour of the daily mail", () => {
  test.each([
    ["Asia/Seoul", "2026-11-20T23:01:00Z", "2026-11-20T23:00:00Z"],
    ["Asia/Seoul", "2026-11-20T23:00:59Z", "2026-11-19T23:00:00Z"],
    ["Asia/Seoul", "2026-11-21T14:59:00Z", "2026-11-20T23:00:00Z"],
    ["Pacific/Chatham", "2026-11-21T00:00:00Z", "2026-11-20T18:15:00Z"],
    ["America/New_York", "2026-11-21T13:30:00Z", "2026-11-21T13:00:00Z"],
    ["America/New_York", "2026-11-21T12:30:00Z", "2026-11-20T13:00:00Z"],
    // The clocks went forward, and back.
    ["America/New_York", "2026-03-08T12:30:00Z", "2026-03-08T12:00:00Z"],
    ["America/New_York", "2026-11-01T12:30:00Z", "2026-10-31T12:00:00Z"],
  ])("in %s at %s was %s", (timeZone, now, last) => {
    expect(lastDigestAt(new Date(now), timeZone)).toEqual(new Date(last));
  });
});
