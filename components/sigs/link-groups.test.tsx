import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messagesOf } from "#lib/i18n/messages.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import { LinkGroups, type TypedLink } from "./link-groups.tsx";

function link(label: string, rest: Partial<TypedLink>): TypedLink {
  const text = inOneLanguage("ko", label);
  return {
    id: label,
    underId: null,
    type: "REPOSITORY",
    label: text,
    note: null,
    url: null,
    plannedFor: null,
    ...rest,
  };
}

function render(links: TypedLink[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messagesOf("en")}>
      <LinkGroups links={links} />
    </NextIntlClientProvider>,
  );
}

test("a planned link is no link and says where it is to be", () => {
  const html = render([link("채팅", { type: "CHAT", plannedFor: "https://chat.example/willows" })]);
  expect(html).not.toContain("<a ");
  expect(html).toContain("Planned");
  expect(html).toContain("It is to be at https://chat.example/willows.");
});

test("what belongs to a repository stands below it", () => {
  const html = render([
    link("한 저장소", { url: "https://code.example/one" }),
    link("다른 저장소", { url: "https://code.example/two" }),
    link("기여", {
      type: "CONTRIBUTING",
      underId: "다른 저장소",
      url: "https://code.example/two/contribute",
    }),
  ]);
  expect(html.indexOf("two/contribute")).toBeGreaterThan(html.indexOf("code.example/two"));
  expect(html.match(/기여/g)).toHaveLength(1);
});

test("links stand by what they are for, in the language they are labelled in", () => {
  const html = render([
    link("문서", { type: "DOCS", url: "https://docs.example" }),
    link("포럼", { type: "FORUM", url: "https://forum.example" }),
  ]);
  expect(html.indexOf("Talk")).toBeLessThan(html.indexOf("Read"));
  expect(html).toContain('<span lang="ko">포럼</span>');
  expect(html).not.toContain("Code");
});
