import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { JoinPolicy, SigStatus } from "#lib/generated/prisma/enums.ts";
import { messagesOf } from "#lib/i18n/messages.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import type { SigPage } from "#lib/sigs/public.ts";
import { SigHeader } from "./sig-header.tsx";

const text = (words: string) => inOneLanguage("en", words);

function header(sig: Partial<SigPage>): string {
  const whole = {
    id: "sig",
    slug: "willows",
    kind: "SIG",
    name: text("SIG Willows"),
    summary: text("Willows and their kin."),
    status: "ACTIVE",
    joinPolicy: "APPLY",
    statusReason: null,
    mergedInto: null,
    closings: [],
    confirmedAt: null,
    community: { slug: "arboretum", name: text("Arboretum"), answerDueDays: 7, timeZone: "UTC" },
    ...sig,
  } as SigPage;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={messagesOf("en")}>
      <SigHeader sig={whole} terms={[]} lastEventAt={null} />
    </NextIntlClientProvider>,
  );
}

const wayIn = 'href="/en/arboretum/willows/join"';

test.each<[JoinPolicy, string]>([
  ["OPEN", "Join"],
  ["APPLY", "Ask to join"],
  ["INVITE", "How to be invited"],
  ["CLOSED", "Why it is closed"],
])("a SIG that is %s offers: %s", (joinPolicy, words) => {
  const html = header({ joinPolicy });
  expect(html).toContain(wayIn);
  expect(html).toContain(`>${words}</a>`);
});

test.each<[SigStatus, string]>([
  ["FORMING", "is setting up"],
  ["DORMANT", "quiet at present"],
])("a SIG that is %s says so and can be joined", (status, words) => {
  const html = header({ status, statusReason: text("The leads are on leave.") });
  expect(html).toContain(words);
  expect(html).toContain("The leads are on leave.");
  expect(html).toContain(wayIn);
});

test("a retired SIG keeps its record and offers no way in", () => {
  const html = header({ status: "RETIRED" });
  expect(html).toContain("This SIG has ended.");
  expect(html).not.toContain(wayIn);
});

test("a merged SIG leads to the one it lives on in", () => {
  const mergedInto = {
    slug: "trees",
    name: text("SIG Trees"),
    summary: text("Trees."),
    status: "ACTIVE" as const,
  };
  const html = header({ status: "MERGED", mergedInto });
  expect(html).toContain('href="/en/arboretum/trees"');
  expect(html).not.toContain(wayIn);
});

test("a SIG whose end is proposed says so with the way there, until it has ended", () => {
  const closings = [{ number: 7, name: "Close SIG Willows", language: "en" as const }];
  const words = "The end of this SIG is proposed";
  const html = header({ closings });
  expect(html).toContain(words);
  expect(html).toContain('href="/en/arboretum/proposals/7"');
  const ended = header({ status: "RETIRED", closings });
  expect(ended).not.toContain(words);
});
