import { describe, expect, test } from "vitest";
import { completeAnswers } from "#prisma/proposal-factories.ts";
import { suggestSlug } from "../urls.ts";

import {
  changedAnswers,
  charterFrom,
  filledIn,
  missingAnswers,
  missingClosingAnswers,
  withoutAddresses,
} from "./rules.ts";
import { type ClosingContent, closingContent, type FoundingContent, foundingContent } from "./schema.ts";
import { charterWords, templateTexts } from "./words.ts";

const content = (more: Partial<FoundingContent> = {}) => ({ ...completeAnswers(), ...more });
const wrongIn = (more: Partial<FoundingContent>, minimumLeads = 2) =>
  missingAnswers(content(more), minimumLeads, templateTexts);

const lead = (name: string, affiliation = "Demo", email = "") => ({ name, affiliation, email });

describe("what keeps answers from being submitted", () => {
  test("nothing, when they are complete", () => {
    expect(wrongIn({})).toEqual({});
  });

  test("everything required, when nothing is answered", () => {
    expect(missingAnswers(foundingContent.parse({}), 2, templateTexts)).toEqual({
      name: "required",
      slug: "required",
      problem: "required",
      mission: "required",
      inScope: "required",
      outOfScope: "required",
      demand: "required",
      overlap: "required",
      meetingPlan: "required",
      listName: "required",
      codeOfConduct: "tick",
      leads: "atLeastLeads",
    });
  });

  test.each<[Partial<FoundingContent>, Record<string, string>]>([
    [
      { kind: "WORKING_GROUP" },
      { deliverables: "required", exitCriteria: "required", reviewDate: "required" },
    ],
    [{ kind: "WORKING_GROUP", deliverables: "A", exitCriteria: "B", reviewDate: "2027-05-01" }, {}],
    [{ slug: "Not a slug" }, { slug: "slug" }],
    [{ slug: "two--hyphens" }, { slug: "slug" }],
    [{ slug: "proposals" }, { slug: "slugReserved" }],
    [{ channel: "LIST", listName: "" }, { listName: "required" }],
    [{ channel: "FORUM", forumUrl: "" }, { forumUrl: "required" }],
    [{ channel: "FORUM", forumUrl: "https://forum.example/c/rust", listName: "" }, {}],
    [{ codeOfConduct: undefined }, { codeOfConduct: "tick" }],
    [{ leads: [lead("Ada")] }, { leads: "atLeastLeads" }],
    [{ leads: [lead("Ada"), lead("")] }, { "leads.1.name": "required" }],
    [{ leads: [lead("Ada"), lead("Lin", "")] }, { "leads.1.affiliation": "required" }],
    [{ leads: [lead("Ada"), lead("", "")] }, { leads: "atLeastLeads" }],
    [{ leads: [lead("A", "B", "a@b.cd"), lead("C", "D", "a@b.cd")] }, { "leads.1.email": "twice" }],
    [{ leads: [lead("A"), lead("B")] }, {}],
    [{ members: [lead("Noor", ""), lead("", "Demo")] }, { "members.1.name": "required" }],
  ])("%j → %j", (more, wrong) => {
    expect(wrongIn(more)).toEqual(wrong);
  });

  test("template text that nobody touched, in any language and however it is spaced", () => {
    expect(
      wrongIn({ inScope: "- 이 SIG가 만들고 유지하고 결정하는 것\r\n- 누구에게서 무엇을 넘겨받는지 " }),
    ).toEqual({
      inScope: "template",
    });
    expect(wrongIn({ demand: "- 谁在哪里提出过需求\n\n- 谁已经为此做过工作" })).toEqual({
      demand: "template",
    });
  });
});

test.each([
  ["SIG Reproducibility", "reproducibility"],
  ["SIG  On-device ML!", "on-device-ml"],
  ["Signal processing", "signal-processing"],
  ["Šumava & Côte", "sumava-cote"],
  ["추천 시스템", ""],
  ["추천 RecSys", "recsys"],
  ["---", ""],
  ["a".repeat(60), "a".repeat(40)],
  [`${"a".repeat(39)} b`, "a".repeat(39)],
])("%j suggests the slug %j", (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
});

describe("the charter that follows from the answers", () => {
  const community = { adminContact: "board@example.org", codeOfConductUrl: "https://example.org/conduct" };
  const words = charterWords("en", community, "APPLY");

  test("is generated section by section", () => {
    const charter = charterFrom(
      content({
        problem: "Results differ.",
        mission: "Make them equal.",
        inScope: "Seeds",
        deliverables: "A report",
        repositories: ["https://github.com/x/y"],
        resources: "Two machines",
        leads: [lead("Ada", "Demo", "ada@example.org"), lead("", "", "")],
      }),
      words,
    );
    expect(charter).toMatchObject({
      objective: "Results differ.\n\nMake them equal.",
      inScope: "Seeds\n\nA report",
      resources: "- <https://github.com/x/y>\nTwo machines",
      contacts: "For administrative questions, write to <board@example.org>.\n\n- Ada, Demo",
    });
    expect(charter.codeOfConduct).toContain("(https://example.org/conduct)");
    expect(JSON.stringify(charter)).not.toContain("ada@example.org");
  });

  test("gives way to what the proposer wrote", () => {
    const { charter } = foundingContent.parse({ charter: { membership: "Everybody." } });
    expect(charterFrom(content({ charter }), words).membership).toBe("Everybody.");
  });
});

describe("what keeps the end of a SIG from being proposed", () => {
  const closing = (more: Partial<ClosingContent> = {}) => closingContent.parse({ aim: "RETIRE", ...more });
  const complete = { why: "Done.", afterwards: "They go on.", archives: "Archived.", links: "none" };

  test("everything required, in the order of the form", () => {
    const wrong = missingClosingAnswers(closing({ aim: "MERGE" }), false);
    expect(Object.entries(wrong)).toEqual([
      ["into", "choose"],
      ...["why", "afterwards", "archives", "links"].map((key) => [key, "required"]),
    ]);
  });

  test("nothing, when it is complete", () => {
    expect(missingClosingAnswers(closing(complete), false)).toEqual({});
    expect(missingClosingAnswers(closing({ ...complete, aim: "MERGE", into: "io" }), true)).toEqual({});
  });

  test("a revision into a merger changes its name and its successor", () => {
    const retiring = closing({ ...complete, name: "Close SIG A" });
    const merging = closing({ ...complete, aim: "MERGE", into: "io", name: "Merge SIG A into SIG IO" });
    expect(changedAnswers(retiring, merging)).toEqual(["name", "into"]);
    expect(withoutAddresses(merging)).toEqual(merging);
  });
});

test("rows that nobody filled in are no people", () => {
  expect(filledIn([lead("", ""), lead("Ada"), lead("", "", "x@y.zz")])).toHaveLength(2);
});

test("the public text has no addresses", () => {
  const shown = withoutAddresses(content({ members: [lead("Noor", "", "noor@example.org")] }));
  expect(JSON.stringify(shown)).not.toContain("@example.org");
  expect(shown.members).toEqual([lead("Noor", "")]);
});

test("a revision names the answers that changed", () => {
  expect(changedAnswers(undefined, content())).toEqual([]);
  expect(changedAnswers(content(), content())).toEqual([]);
  expect(changedAnswers(content(), content({ mission: "Else", leads: [] }))).toEqual(["mission", "leads"]);
});

test("answers that are kept can be read again", () => {
  const kept = content({
    repositories: ["https://a.example", "https://b.example"],
    reviewDate: "2027-05-01",
  });
  expect(foundingContent.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
