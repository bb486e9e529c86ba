import { expect, test } from "vitest";
import { completeAnswers } from "#prisma/proposal-factories.ts";
import { answerChanges } from "./changes.ts";
import { withoutAddresses } from "./rules.ts";
import { closingContent } from "./schema.ts";

const before = withoutAddresses(completeAnswers());

test("the same answers differ in nothing", () => {
  expect(answerChanges(before, before, "en")).toEqual([]);
});

test("answers are compared by their words, people by their lines", () => {
  const [lead] = before.leads;
  const after = {
    ...before,
    outOfScope: "Speed and energy.",
    leads: lead ? [lead, { name: "Wei", affiliation: "Works", email: "" }] : [],
    repositories: ["https://example.org/a"],
  };
  const changes = answerChanges(before, after, "en");
  expect(changes.map(({ key }) => key)).toEqual(["outOfScope", "leads", "repositories"]);
  const changed = changes.map(({ after: side }) =>
    side
      .filter(({ isChanged }) => isChanged)
      .map(({ text }) => text.trim())
      .join(" "),
  );
  expect(changed).toEqual(["and energy", "Wei Works", "https://example.org/a"]);
});

test("so are the answers that end a SIG", () => {
  const one = closingContent.parse({ aim: "RETIRE", name: "Close SIG A", why: "Its work is done." });
  const changes = answerChanges(one, { ...one, aim: "MERGE", into: "io", why: "Its work goes on." }, "en");
  expect(changes.map(({ key }) => key)).toEqual(["into", "why"]);
  expect(changes[0]?.after.map(({ text }) => text)).toEqual(["io"]);
});

test("Chinese is compared by its words, too", () => {
  const [change] = answerChanges(
    { ...before, mission: "维护推荐模型。" },
    { ...before, mission: "维护语音模型。" },
    "zh",
  );
  expect(change?.before.filter(({ isChanged }) => isChanged)).toEqual([
    { at: 2, text: "推荐", isChanged: true },
  ]);
});
