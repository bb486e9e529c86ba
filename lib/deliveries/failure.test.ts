import { describe, expect, test } from "vitest";
import { failureOf } from "./failure.ts";

const smtp = (fields: object) => Object.assign(new Error("refused: noor@example.org"), fields);

describe("what is kept of an error", () => {
  test.each([
    [
      smtp({
        code: "EENVELOPE",
        command: "RCPT TO",
        response: "550 5.1.1 <noor@example.org>",
        permanent: true,
      }),
      { summary: "EENVELOPE RCPT TO 550 5.1.1", isPermanent: true },
    ],
    [
      smtp({ code: "EMESSAGE", command: "DATA", response: "554 spam", permanent: true }),
      { summary: "EMESSAGE DATA 554", isPermanent: true },
    ],
    [
      smtp({ code: "EENVELOPE", command: "RCPT TO", response: "451 4.7.1 later", permanent: false }),
      { summary: "EENVELOPE RCPT TO 451 4.7.1", isPermanent: false },
    ],
    [
      smtp({ code: "EAUTH", command: "AUTH PLAIN", response: "535 5.7.8 no", permanent: true }),
      { summary: "EAUTH AUTH PLAIN 535 5.7.8", isPermanent: false },
    ],
    [
      smtp({ code: "ESOCKET", originalCode: "ECONNREFUSED", command: "CONN" }),
      { summary: "ESOCKET ECONNREFUSED CONN", isPermanent: false },
    ],
    [new TypeError("noor@example.org"), { summary: "TypeError", isPermanent: false }],
    ["noor@example.org", { summary: "Error", isPermanent: false }],
  ])("names codes only, and tells a refusal for good from trouble of our own: %#", (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});
