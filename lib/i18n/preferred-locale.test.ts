import { expect, test } from "vitest";
import { preferredLocale } from "./preferred-locale.ts";

test.each([
  [undefined, null, "en"],
  [undefined, "", "en"],
  [undefined, "fr-FR,fr;q=0.9", "en"],
  [undefined, "ko-KR,ko;q=0.9,en;q=0.8", "ko"],
  [undefined, "zh-Hans-CN", "zh"],
  [undefined, "en;q=0.5, ZH;q=0.7", "zh"],
  [undefined, "ko;q=0, zh", "zh"],
  [undefined, "ko;q=nonsense,zh", "zh"],
  ["ko", "zh", "ko"],
  ["fr", "zh", "zh"],
])("switched to %s, asking for %s: %s", (chosen, acceptLanguage, expected) => {
  expect(preferredLocale(chosen, acceptLanguage)).toBe(expected);
});
