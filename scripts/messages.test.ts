import { expect, test } from "vitest";
import { messageFaults } from "./messages.ts";

test("messages that say the same in three languages pass", () => {
  const text = {
    a: { b: "Hello {name}", c: "{n, plural, one {# day for {name}} other {# days for {name}}}" },
  };
  const korean = { a: { b: "{name} 님, 안녕하세요", c: "{name} 님에게 {n, plural, other {#일}}" } };
  expect(messageFaults({ en: text, ko: korean, zh: text })).toEqual([]);
});

test.each([
  ["is missing", { greeting: "Hello" }, {}],
  ["is missing", {}, { greeting: "Hello" }],
  ["is empty", { greeting: "Hello" }, { greeting: " " }],
  ["is no ICU message", { greeting: "Hello" }, { greeting: "{name" }],
  ["takes person, and its English takes name", { greeting: "Hello {name}" }, { greeting: "Hello {person}" }],
  ["takes nothing, and its English takes name", { greeting: "Hello {name}" }, { greeting: "Hello" }],
])("a message that %s is found", (fault, en, zh) => {
  expect(messageFaults({ en, ko: en, zh })).toContainEqual(expect.stringContaining(`greeting ${fault}`));
});
