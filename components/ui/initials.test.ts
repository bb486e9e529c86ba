import { expect, test } from "vitest";
import { colourIndex, initials } from "./initials.ts";

test.each([
  ["Ada Lovelace", "AL"],
  ["Haidong Rong (荣海东)", "HR"],
  ["김민수", "민수"],
  ["王小明", "小明"],
  ["王 小明", "小明"],
  ["李明", "李明"],
  ["tensor-flower", "TF"],
  ["@rjpower", "R"],
  ["Škoda", "Š"],
  ["  ", "·"],
  ["🦊", "·"],
])("%s is drawn as %s", (name, drawn) => {
  expect(initials(name)).toBe(drawn);
});

test("a name keeps its colour", () => {
  expect(colourIndex("김민수", 6)).toBe(colourIndex("김민수", 6));
  expect(colourIndex("", 6)).toBe(0);
});
