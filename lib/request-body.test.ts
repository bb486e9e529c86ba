import { expect, test } from "vitest";
import { isReadable } from "./request-body.ts";

const boundary = "----form";

function form(fields: [string, string][]): string {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

function sent(body: string, headers: Record<string, string>): Promise<boolean> {
  return isReadable(new Request("https://sigpost.example/en/me", { method: "POST", body, headers }));
}

const multipart = { "content-type": `multipart/form-data; boundary=${boundary}` };
const action = { "content-type": "text/plain;charset=UTF-8", "next-action": "7f00" };

test.each([
  [form([["a", "b"]]), multipart],
  [
    form([
      ["$ACTION_1:0", '{"id":"7f","bound":"$@1"}'],
      ["$ACTION_1:1", "[null]"],
    ]),
    multipart,
  ],
  [
    form([
      ["1_note", "{"],
      ["0", '[{},"$K1"]'],
    ]),
    multipart,
  ],
  ["[]", action],
  ["a=b", { "content-type": "application/x-www-form-urlencoded" }],
])("%j is read", async (body, headers) => {
  expect(await sent(body, headers)).toBe(true);
});

test.each([
  ["garbage", multipart],
  [form([["a", "b"]]).slice(0, 40), multipart],
  ["a", { "content-type": "multipart/form-data" }],
  [form([["$ACTION_1:0", "garbage"]]), multipart],
  [form([["0", "{"]]), multipart],
  ["garbage{", action],
  ["{}", action],
  ["", action],
])("%j is not", async (body, headers) => {
  expect(await sent(body, headers)).toBe(false);
});
