import { describe, expect, test } from "vitest";
import type { Message } from "./compose.ts";
import { freshMailbox } from "./testing.ts";
import { send } from "./transport.ts";

const mailbox = freshMailbox();

const message: Message = {
  id: "0190f5a0-0000-7000-8000-000000000001",
  to: "noor@example.org",
  subject: "SIG build 가입 요청을 받았습니다",
  text: "안녕하세요, 노르 님.\n.\n单独一行的点，以及一个表情 🌱\n",
  html: "<p>안녕하세요 🌱</p>",
};

async function sent(more: Partial<Message> = {}) {
  await send({ ...message, ...more });
  const [received] = mailbox.received.splice(0);
  if (!received) throw new Error("nothing was received");
  return received;
}

const headerLines = (source: string) => source.slice(0, source.indexOf("\r\n\r\n")).split(/\r\n(?![ \t])/);
const names = (source: string) =>
  headerLines(source).map((line) => line.slice(0, line.indexOf(":")).toLowerCase());

describe("what mailboxes receive", () => {
  test("reads as it was written, in any script", async () => {
    const { mail } = await sent();
    expect(mail.subject).toBe(message.subject);
    expect(mail.text).toBe(message.text);
    expect(mail.html?.trim()).toBe(message.html);
  });

  test("has lines that every server takes", async () => {
    const long = "아주 긴 제목 ".repeat(60).trim();
    const { mail, source } = await sent({
      subject: long,
      text: "긴 줄 ".repeat(2000),
      html: "<p>긴 줄</p>".repeat(900),
    });
    expect(mail.subject).toBe(long);
    expect(source).toMatch(/^[\t\r\n\x20-\x7e]*$/);
    for (const line of source.split("\r\n")) expect(line.length).toBeLessThanOrEqual(78);
  });

  test("has no header that a subject, a thread or a list smuggled in", async () => {
    const hostile = "Hello\r\nBcc: eve@evil.example\r\n\r\nbody";
    const { source, to } = await sent({ subject: hostile, thread: hostile, list: hostile });
    expect(names(source)).not.toContain("bcc");
    expect(names(await sent().then((plain) => plain.source))).toEqual(
      expect.arrayContaining(["from", "to", "subject", "message-id", "auto-submitted", "mime-version"]),
    );
    expect(to).toBe("noor@example.org");
  });

  test("can be ended by one POST when its reader can do without it", async () => {
    const unsubscribe = `https://sigpost.example/api/unsubscribe?token=${"a".repeat(120)}`;
    const { source, mail } = await sent({ unsubscribe });
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect(header("list-unsubscribe")).toBe(`<${unsubscribe}>`);
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(source).toContain(`<${unsubscribe}>`);
    expect(names((await sent()).source)).not.toContain("list-unsubscribe");
  });

  test("goes to one address, whatever it looks like", async () => {
    await expect(sent({ to: "noor@example.org, eve@evil.example" })).rejects.toThrow();
    await expect(sent({ to: "noor@example.org>\r\nRCPT TO:<eve@evil.example" })).rejects.toThrow();
    expect(mailbox.received).toEqual([]);
  });
});
