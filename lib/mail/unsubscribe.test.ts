import { expect, test } from "vitest";
import { readUnsubscribeToken, unsubscribeToken } from "./unsubscribe.ts";

const noor = "0190f5a0-0000-7000-8000-000000000001";
const lin = "0190f5a0-0000-7000-8000-000000000002";

test.each(["receipts", "digest"] as const)("a link stands for one person and %s", (topic) => {
  const unsubscription = { personId: noor, topic };
  expect(readUnsubscribeToken(unsubscribeToken(unsubscription))).toEqual(unsubscription);
});

test("no other is taken", () => {
  const token = unsubscribeToken({ personId: noor, topic: "receipts" });
  for (const wrong of [
    "",
    "..",
    `${token}.`,
    `${token}x`,
    token.slice(0, -1),
    token.replace(noor, lin),
    token.replace("receipts", "digest"),
    token.replace("receipts", "ownRequests"),
    token.replace("receipts", "constructor"),
  ]) {
    expect(readUnsubscribeToken(wrong)).toBeUndefined();
  }
});
