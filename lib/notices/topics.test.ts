import { expect, test } from "vitest";
import { type Consequence, events } from "../events.ts";
import { mailKeys } from "../mail/schema.ts";
import { choosableTopicOf, optionalTopics, owedTopics } from "./topics.ts";

test("every mail stands under exactly one topic", () => {
  const covered = Object.values({ ...owedTopics, ...optionalTopics }).flat();
  expect(Object.keys(owedTopics)).not.toEqual(expect.arrayContaining(Object.keys(optionalTopics)));
  expect(covered.toSorted()).toEqual([...mailKeys].toSorted());
});

test("what may still be taken back is never kept for the daily mail", () => {
  const undoable = Object.values<Consequence>(events).filter(({ holdSeconds }) => holdSeconds !== undefined);
  const mails = undoable.flatMap((consequence) => consequence.mails.map(({ mail }) => mail));
  expect(mails).not.toEqual([]);
  expect(mails.filter(choosableTopicOf)).toEqual([]);
});
