import { describe, expect, test } from "vitest";
import { amended, changedSections, originalLanguage, originalTexts } from "./rules.ts";
import type { CharterSections, SectionTexts } from "./schema.ts";

const base: CharterSections = {
  objective: { original: "en", text: { en: "Grow trees.", ko: "나무를 키웁니다." } },
  contacts: { original: "en", text: { en: "Ask Lin." } },
};

const texts = (more: Partial<SectionTexts> = {}): SectionTexts => ({ ...originalTexts(base), ...more });

test("a charter is edited in the language it was written in", () => {
  expect(originalLanguage(base, "zh")).toBe("en");
  expect(originalLanguage({}, "zh")).toBe("zh");
  expect(originalTexts(base)).toMatchObject({ objective: "Grow trees.", contacts: "Ask Lin.", inScope: "" });
});

describe("an amendment", () => {
  test("that changes nothing leaves everything as it is", () => {
    expect(amended(base, texts(), "ko")).toEqual(base);
    expect(changedSections(base, amended(base, texts(), "ko"))).toEqual([]);
  });

  test("keeps translations of what it changes, which know what they were made from", () => {
    const after = amended(base, texts({ objective: "Grow old trees." }), "en");
    expect(after.objective).toEqual({
      original: "en",
      text: { en: "Grow old trees.", ko: "나무를 키웁니다." },
      madeFrom: { ko: "Grow trees." },
    });
    const again = amended(after, { ...originalTexts(after), objective: "Grow very old trees." }, "en");
    expect(again.objective?.madeFrom).toEqual({ ko: "Grow trees." });
    expect(changedSections(base, after)).toEqual(["objective"]);
  });

  test("adds sections in the language of the charter and leaves emptied ones out", () => {
    const after = amended(base, texts({ outOfScope: "Bushes.", contacts: "" }), "en");
    expect(after.outOfScope).toEqual({ original: "en", text: { en: "Bushes." } });
    expect(after.contacts).toBeUndefined();
    expect(changedSections(base, after)).toEqual(["outOfScope", "contacts"]);
  });
});
