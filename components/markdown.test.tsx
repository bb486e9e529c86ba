import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesOf } from "#lib/i18n/messages.ts";
import { Markdown } from "./markdown.tsx";
import { injections } from "./markdown-injections.ts";

function render(source: string, headingLevel?: number): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messagesOf("en")}>
      <Markdown source={source} headingLevel={headingLevel} />
    </NextIntlClientProvider>,
  );
}

// React escapes "<" in text and quotes in attributes, so that whatever looks like a tag here is one.
const attribute = ` (?:href="(?:https?://|mailto:)[^"]*"|rel="nofollow ugc noopener"|class="(?:prose|overflow-x-auto|bare)"|aria-label="Table"|tabindex="0"|start="\\d+")`;
const harmless = new RegExp(
  `^</?(?:div|section|h[3-6]|p|ul|ol|li|blockquote|pre|hr|br|a|em|strong|del|code|table|thead|tbody|tr|th|td)(?:${attribute})*/?>$`,
);

test("the corpus is large and names each way once", () => {
  expect(injections.length).toBeGreaterThanOrEqual(100);
  expect(new Set(injections).size).toBe(injections.length);
});

test.each(injections)("%j stays harmless", (source) => {
  const html = render(source);
  for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(harmless);
  for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) {
    expect(new URL(href)).toMatchObject({
      protocol: expect.stringMatching(/^(https?|mailto):$/),
      username: "",
    });
  }
});

test("HTML is shown as it was typed", () => {
  expect(render("a <b>bold</b> <script>alert(1)</script> word")).toContain(
    "<p>a &lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt; word</p>",
  );
  expect(render("> <div>\n> *x*\n> </div>")).toContain("<p>&lt;div&gt;\n*x*\n&lt;/div&gt;</p>");
});

test("links go to the web or to an address and are not vouched for", () => {
  expect(render("[x](https://good.example/a?b=c&d)")).toContain(
    '<a href="https://good.example/a?b=c&amp;d" rel="nofollow ugc noopener">x</a>',
  );
  expect(render("write to x@good.example")).toContain('<a href="mailto:x@good.example"');
  expect(render("[x](/api/internal)")).toContain("<p>x</p>");
});

test("headings begin at the level that the page gives them and skip none", () => {
  expect(render("# A\n\n#### B\n\n## C\n\n# D").match(/<h\d>./g)).toEqual([
    "<h3>A",
    "<h4>B",
    "<h4>C",
    "<h3>D",
  ]);
  expect(render("## A\n\n### B", 2).match(/<h\d>./g)).toEqual(["<h2>A", "<h3>B"]);
  expect(render("no heading")).toContain("<p>no heading</p>");
});

test("tables, lists and quotes are kept", () => {
  const html = render("3. c\n4. d\n\n> q\n\n| a |\n| - |\n| b |");
  expect(html).toContain('<ol start="3">');
  expect(html).toContain("<blockquote>");
  expect(html).toContain("<td>b</td>");
});
