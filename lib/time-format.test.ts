import { expect, test } from "vitest";
import { exactTime, shortDate, timeApart } from "./time-format.ts";

const at = new Date("2026-11-21T23:30:00Z");

test("a day is the day in the named zone", () => {
  expect(shortDate(at, "en", "UTC")).toBe("21 November 2026");
  expect(shortDate(at, "ko", "Asia/Seoul")).toBe("2026년 11월 22일");
  expect(shortDate(at, "zh", "Asia/Shanghai")).toBe("2026年11月22日");
});

test("an exact time names its zone", () => {
  expect(exactTime(at, "en", "UTC")).toBe("21 Nov 2026, 23:30 UTC");
  expect(exactTime(at, "ko", "Asia/Seoul")).toContain("08:30");
});

test.each([
  ["2026-11-21T23:29:40Z", "now"],
  ["2026-11-21T23:10:00Z", "20 minutes ago"],
  ["2026-11-20T22:30:00Z", "yesterday"],
  ["2026-11-25T00:00:00Z", "in 3 days"],
  ["2024-11-01T00:00:00Z", "2 years ago"],
])("%s is %s", (other, words) => {
  expect(timeApart(new Date(other), at, "en")).toBe(words);
});
