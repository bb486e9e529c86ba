import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "./locales.ts";
import { compareWords, type Stretch } from "./word-diff.ts";

const marked = (stretches: Stretch[]) =>
  stretches.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join("");

test.each([
  ["en", "Grow old trees.", "Grow very old trees.", "Grow old trees.", "Grow [very ]old trees."],
  ["en", "Ask Lin.", "Ask Yuna.", "Ask [Lin].", "Ask [Yuna]."],
  ["ko", "나무를 키웁니다", "꽃을 키웁니다", "[나무를] 키웁니다", "[꽃을] 키웁니다"],
  ["zh", "我们种植大树", "我们种植小树", "我们种植[大树]", "我们种植[小树]"],
  ["en", "Grow old trees.", "Plant young oaks.", "[Grow old trees].", "[Plant young oaks]."],
  ["zh", "种植 大树", "砍伐 小树", "[种植 大树]", "[砍伐 小树]"],
  ["en", "Ask Lin or Yuna.", "Ask or Yuna.", "Ask [Lin ]or Yuna.", "Ask or Yuna."],
  ["en", "", "New.", "", "[New.]"],
  ["en", "Same.", "Same.", "Same.", "Same."],
] as const)("in %s, %j and %j", (locale, before, after, left, right) => {
  const sides = compareWords(before, after, locale);
  expect([marked(sides.before), marked(sides.after)]).toEqual([left, right]);
});

test("each side is its text, whatever people wrote", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(...locales), (before, after, locale) => {
      const sides = compareWords(before, after, locale);
      expect(sides.before.map((one) => one.text).join("")).toBe(before);
      expect(sides.after.map((one) => one.text).join("")).toBe(after);
    }),
  );
});

test("no two stretches of one kind follow one another, and each knows where it begins", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", " ", "\n", "."), { maxLength: 20 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const sides = compareWords(before, after, "en");
      for (const [whole, stretches] of [[before, sides.before] as const, [after, sides.after] as const]) {
        for (const [place, { at, text, isChanged }] of stretches.entries()) {
          expect(whole.slice(at, at + text.length)).toBe(text);
          expect(stretches[place + 1]?.isChanged).not.toBe(isChanged);
        }
      }
    }),
  );
});

test("long texts are compared by lines, and soon", () => {
  const page = Array.from({ length: 2000 }, (_, line) => `Line ${line} of it.`).join("\n");
  const sides = compareWords(page, page.replace("Line 1000 ", "Row 1000 "), "en");
  expect(marked(sides.after)).toContain("[Row 1000 of it.\n]");
});
