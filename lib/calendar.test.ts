import { describe, expect, test } from "vitest";
import { daysLater } from "./calendar.ts";

const at = (text: string) => new Date(text);

describe("days later", () => {
  test.each([
    ["when the clocks go forward", "America/New_York", "2026-03-07T12:00-05:00", 1, "2026-03-08T12:00-04:00"],
    ["when they go back", "America/New_York", "2026-10-31T12:00-04:00", 1, "2026-11-01T12:00-05:00"],
    ["across both", "America/New_York", "2026-03-01T09:30-05:00", 270, "2026-11-26T09:30-05:00"],
    [
      "at an hour that is left out",
      "America/New_York",
      "2026-03-07T02:30-05:00",
      1,
      "2026-03-08T03:30-04:00",
    ],
    [
      "at an hour that comes twice",
      "America/New_York",
      "2026-10-31T01:30-04:00",
      1,
      "2026-11-01T01:30-04:00",
    ],
    ["where clocks stay as they are", "Asia/Seoul", "2026-03-07T12:00+09:00", 7, "2026-03-14T12:00+09:00"],
    ["at midnight", "Asia/Seoul", "2026-12-31T00:00+09:00", 1, "2027-01-01T00:00+09:00"],
    [
      "just before midnight",
      "Asia/Seoul",
      "2026-02-28T23:59:59.999+09:00",
      1,
      "2026-03-01T23:59:59.999+09:00",
    ],
    ["on a leap day", "Asia/Seoul", "2028-02-28T00:00+09:00", 1, "2028-02-29T00:00+09:00"],
    ["in Universal Time, where it is another day", "UTC", "2026-03-07T23:30Z", 2, "2026-03-09T23:30Z"],
    ["none", "America/New_York", "2026-03-08T12:00-04:00", 0, "2026-03-08T12:00-04:00"],
  ])("%s it is the same time of day", (_, timeZone, from, days, to) => {
    expect(daysLater(at(from), days, timeZone)).toEqual(at(to));
  });
});
