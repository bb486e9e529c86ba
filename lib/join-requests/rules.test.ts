import { describe, expect, test } from "vitest";
import type { Escalation } from "../generated/prisma/enums.ts";
import {
  afterRest,
  awaitsSteering,
  deadlines,
  escalationAt,
  isHigher,
  lapsesAt,
  needsReminder,
  type Team,
  whoIsAsked,
} from "./rules.ts";

const at = (text: string) => new Date(text);
const hour = 3_600_000;
const settings = {
  timeZone: "UTC",
  answerDueDays: 7,
  requestExpiryDays: 30,
  coLeadsAfterDays: 2,
  steeringAfterDays: 5,
};

describe("the deadlines", () => {
  test("of a week with a change of the clocks are an hour shorter, then longer", () => {
    const inNewYork = { ...settings, timeZone: "America/New_York" };
    const spring = deadlines(at("2026-03-06T09:00-05:00"), inNewYork);
    expect(spring.dueAt).toEqual(at("2026-03-13T09:00-04:00"));
    expect(spring.dueAt.getTime() - at("2026-03-06T09:00-05:00").getTime()).toBe(7 * 24 * hour - hour);
    const autumn = deadlines(at("2026-10-30T09:00-04:00"), inNewYork);
    expect(autumn.dueAt.getTime() - at("2026-10-30T09:00-04:00").getTime()).toBe(7 * 24 * hour + hour);
  });

  test("of a request stay the same instants whoever looks", () => {
    const now = at("2026-11-21T12:00Z");
    expect(deadlines(now, settings)).toEqual({
      dueAt: at("2026-11-28T12:00Z"),
      expiresAt: at("2026-12-21T12:00Z"),
    });
  });

  const resting = { dueAt: at("2026-11-28T12:00Z"), expiresAt: at("2026-12-21T12:00Z") };

  test("move on by as long as the clock rested", () => {
    const asked = { ...resting, askedAt: at("2026-11-22T12:00Z") };
    expect(afterRest(asked, at("2026-11-24T13:00:00.001Z"))).toEqual({
      dueAt: at("2026-11-30T13:00:00.001Z"),
      expiresAt: at("2026-12-23T13:00:00.001Z"),
    });
  });

  test("stay where nothing was asked", () => {
    expect(afterRest({ ...resting, askedAt: null }, at("2026-12-01T00:00Z"))).toEqual(resting);
  });

  test("give a question as long as a request", () => {
    const inNewYork = { ...settings, timeZone: "America/New_York" };
    expect(lapsesAt({ ...resting, askedAt: null }, settings)).toEqual(resting.expiresAt);
    expect(lapsesAt({ ...resting, askedAt: at("2026-10-20T08:00-04:00") }, inNewYork)).toEqual(
      at("2026-11-19T08:00-05:00"),
    );
  });
});

describe("the ladder", () => {
  const inNewYork = { ...settings, timeZone: "America/New_York" };
  const overdue = { dueAt: at("2026-03-06T23:30-05:00") };

  test.each([
    ["2026-03-06T23:29:59.999-05:00", "LEADS"],
    ["2026-03-08T23:29:59.999-04:00", "LEADS"],
    ["2026-03-08T23:30-04:00", "CO_LEADS"],
    ["2026-03-11T23:29:59.999-04:00", "CO_LEADS"],
    ["2026-03-11T23:30-04:00", "STEERING"],
    ["2027-01-01T00:00-05:00", "STEERING"],
  ] as const)("at %s stands at %s, across a change of the clocks", (now, rung) => {
    expect(escalationAt(overdue, inNewYork, at(now))).toBe(rung);
  });

  test("leads past the co-leads where the committee comes first or at once", () => {
    const steep = { ...settings, coLeadsAfterDays: 4, steeringAfterDays: 0 };
    expect(escalationAt(overdue, steep, overdue.dueAt)).toBe("STEERING");
  });

  const rungs: Escalation[] = ["LEADS", "CO_LEADS", "STEERING"];

  test("leads up only", () => {
    const ups = rungs.flatMap((from) =>
      rungs.filter((to) => isHigher(to, from)).map((to) => `${from} ${to}`),
    );
    expect(ups).toEqual(["LEADS CO_LEADS", "LEADS STEERING", "CO_LEADS STEERING"]);
  });

  const [leads, coLeads, committee] = [["lin"], ["yuna"], ["ada", "grace"]];
  const whole: Team = { leads, coLeads, committee };
  const nobody: Team = { leads: [], coLeads: [], committee: [] };

  test.each([
    ["everybody is there", whole, [["lin"], ["lin", "yuna"], ["lin", "yuna", "ada", "grace"]]],
    ["the leads are away", { ...whole, leads: [] }, [["yuna"], ["yuna"], ["yuna", "ada", "grace"]]],
    ["there are no co-leads", { ...whole, coLeads: [] }, [["lin"], ["lin"], ["lin", "ada", "grace"]]],
    ["nobody leads", { ...nobody, committee }, [committee, committee, committee]],
    ["nobody is there at all", nobody, [[], [], []]],
  ])("asks, when %s", (_, team, asked) => {
    expect(rungs.map((rung) => whoIsAsked(team, rung))).toEqual(asked);
  });

  test.each([
    ["LEADS", 1, false],
    ["CO_LEADS", 1, false],
    ["STEERING", 1, true],
    ["LEADS", 0, true],
  ] as const)("at %s with %i leads at hand lets the committee answer: %s", (escalation, atHand, may) => {
    expect(awaitsSteering({ escalation }, atHand)).toBe(may);
  });
});

describe("a reminder", () => {
  const last = at("2026-11-21T12:00Z");

  test.each([
    ["nobody was reminded yet", null, "2026-11-01T00:00Z", "2026-11-21T12:00Z", true],
    ["nothing newer waits", last, "2026-11-21T12:00Z", "2026-12-21T12:00Z", false],
    ["something newer waits, on the next day", last, "2026-11-21T12:00:00.001Z", "2026-11-22T12:00Z", true],
    ["something newer waits, on the same day", last, "2026-11-21T15:00Z", "2026-11-22T11:59:59.999Z", false],
  ])("when %s", (_, lastAt, newestDueAt, now, needed) => {
    expect(needsReminder(lastAt, at(newestDueAt), at(now))).toBe(needed);
  });
});
