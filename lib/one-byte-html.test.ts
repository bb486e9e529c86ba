import { expect, test } from "vitest";
import { oneByteHtml } from "./one-byte-html.ts";

const filler = "<p>".padEnd(9999, "é");

test("characters beyond Latin-1 become references, in scripts escapes", () => {
  const page = (text: string, script: string) =>
    `<a title="${text}">${text}</a><script nonce="">f("${script}")</script>`;
  expect(oneByteHtml(filler + page("한😀·", "한😀·"))).toBe(
    filler + page("&#54620;&#128512;·", "\\ud55c\\ud83d\\ude00·"),
  );
});

test("a script and a text say the same as before", () => {
  const words = "‘한국어’ 简体中文 😀";
  const html = oneByteHtml(`${filler}<script>return "${words}"</script><i>${words}</i>`);
  expect(html).not.toMatch(/[\u0100-\uffff]/);
  const [, script = "", text = ""] = /<script>(.*)<\/script><i>(.*)<\/i>/.exec(html) ?? [];
  expect(new Function(script)()).toBe(words);
  expect(text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(words);
});

test("a page of other characters stays as it is", () => {
  const html = `<p>${"한국어로 쓴 글입니다. ".repeat(100)}`;
  expect(oneByteHtml(html)).toBe(html);
});
