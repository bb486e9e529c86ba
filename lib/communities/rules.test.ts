import { expect, test } from "vitest";
import { slugInAddress } from "./rules.ts";

test.each([
  ["tensorflow", "tensorflow"],
  ["TensorFlow", "tensorflow"],
  ["tfx-addons", "tfx-addons"],
  ["-", null],
  ["", null],
  ["a--b", null],
  ["a b", null],
  ["a\u0000", null],
  ["%00", null],
  ["애드온", null],
  ["../en", null],
])("%j in an address means %j", (word, slug) => {
  expect(slugInAddress(word)).toBe(slug);
});
