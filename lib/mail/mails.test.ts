import { describe, expect, test } from "vitest";
import { completeAnswers } from "#prisma/proposal-factories.ts";
import { tally } from "../ballots/outcome.ts";
import { type Locale, locales } from "../locales.ts";
import { closingContent } from "../proposals/schema.ts";
import type { BallotFacts } from "./ballot-mails.ts";
import type { CommunityFacts } from "./community-mails.ts";
import { type MailFacts, render } from "./mails.ts";
import type { ProposalFacts } from "./proposal-facts.ts";
import type { ReminderFacts } from "./reminder-mail.ts";
import type { RequestFacts } from "./request-facts.ts";
import {
  ballotMails,
  communityMails,
  type MailKey,
  proposalMails,
  requestMails,
  sigMails,
} from "./schema.ts";
import type { SigFacts } from "./sig-facts.ts";

const request: RequestFacts = {
  id: "0190f5a0-0000-7000-8000-000000000001",
  kind: "MEMBERSHIP",
  role: null,
  community: { slug: "arboretum", name: "Arboretum" },
  sig: {
    slug: "build",
    name: "SIG Build",
    links: [{ text: "Forum", url: "https://forum.example/build" }],
  },
  lists: [{ name: "build-discuss", provider: "MANUAL", archiveUrl: "https://lists.example/build" }],
  requester: { name: "Lin", affiliation: "Arm", locale: "zh" },
  introduction: "I look after the builds of our team.",
  intentions: "Faster builds.\nFewer flakes.",
  experience: "",
  links: ["https://code.example/lin"],
  endorser: null,
  dueAt: new Date("2026-12-01T10:30:00Z"),
  noticeUntil: new Date("2026-12-08T10:30:00Z"),
  decision: { decider: "Ada", note: "Good to have you." },
  lastWord: { kind: "QUESTION", author: "Ada", body: "Which platform?" },
  decisionToken: "a.b.1.c",
  isRequester: true,
  decides: "lead",
};

const lists = request.lists;
const requests: RequestFacts[] = [
  request,
  { ...request, lists: [], introduction: "", requester: { ...request.requester, affiliation: null } },
  {
    ...request,
    kind: "LIST",
    lists,
    introduction: "",
    lastWord: null,
    isRequester: false,
    decides: "steering",
  },
  {
    ...request,
    kind: "LEAD",
    role: "TECH_LEAD",
    lists: [],
    experience: "Ten years of build tools.",
    endorser: "Grace",
  },
];

const proposal: ProposalFacts = {
  number: 7,
  name: "SIG Quantum",
  content: completeAnswers(),
  language: "en",
  community: { slug: "arboretum", name: "Arboretum" },
  sigSlug: "quantum",
  proposer: "Ivan",
  shepherd: "Grace",
  actor: { name: "Ivan", locale: "ko" },
  revision: 2,
  commentsUntil: new Date("2026-11-28T10:30:00Z"),
  dueAt: new Date("2026-12-01T10:30:00Z"),
  comment: { body: "Who will review?", locale: "en" },
  decision: { synthesis: "All agree.", conditions: "Two leads.", locale: "en" },
  objection: "The machines are gone.",
  expiredFrom: "SUBMITTED",
};

const closing = closingContent.parse({ aim: "RETIRE", name: "Close SIG Build", why: "Its work is done." });

const proposals: ProposalFacts[] = [
  proposal,
  {
    ...proposal,
    content: completeAnswers({ kind: "WORKING_GROUP" }),
    dueAt: null,
    actor: null,
    decision: { synthesis: "All agree.", conditions: "", locale: "en" },
    expiredFrom: "CHANGES_REQUESTED",
  },
  { ...proposal, content: closing },
  { ...proposal, content: { ...closing, aim: "MERGE", into: "tools" } },
];

const ballot: BallotFacts = {
  question: { kind: "proposal", number: 7, name: "SIG Quantum", path: "/en/arboretum/proposals/7/review" },
  community: { slug: "arboretum", name: "Arboretum" },
  actor: "Ada",
  dueAt: new Date("2026-12-01T10:30:00Z"),
  outcome: "PASSED",
  figures: tally({ quorumPercent: 50, thresholdPercent: 50 }, [], []).figures,
};

const ballots = (locale: Locale): BallotFacts[] => [
  { ...ballot, question: { ...ballot.question, path: `/${locale}/arboretum/proposals/7/review` } },
  {
    ...{ ...ballot, outcome: "UNDECIDED", actor: "" },
    question: { kind: "charter", number: 2, name: "SIG Build", path: `/${locale}/arboretum/build/charter/2` },
  },
];

const place = { slug: "build", name: "SIG Build" };

const sigNews: SigFacts = {
  sig: place,
  community: { slug: "arboretum", name: "Arboretum" },
  into: { slug: "tools", name: "SIG Tools" },
  closing: 7,
  actor: "Ada",
  reason: { text: "Its work is done.", lang: "en" },
  expectedReturn: new Date("2027-03-01"),
  holder: "Noor",
  role: "LEAD",
  endsAt: new Date("2027-03-01"),
  isHolder: true,
};

const sigs: SigFacts[] = [sigNews, { ...sigNews, reason: null, expectedReturn: null, isHolder: false }];

const community = { slug: "arboretum", name: "Arboretum" };
const brought: CommunityFacts = {
  community,
  sig: place,
  actor: "Ada",
  isChair: true,
  email: "n@example.org",
};
const communities: CommunityFacts[] = [brought, { ...brought, isChair: false }];

const { id, dueAt } = request;
const reminder: ReminderFacts = {
  total: 25,
  overdue: [
    { id, kind: "MEMBERSHIP", role: null, sig: "SIG Build", list: null, requester: "Lin", dueAt },
    { id, kind: "LIST", role: null, sig: "SIG Build", list: "build-discuss", requester: "Lin", dueAt },
    { id, kind: "LEAD", role: "TECH_LEAD", sig: "SIG Build", list: null, requester: "Lin", dueAt },
  ],
};

const signIn = { token: "t0ken", code: "12345678", next: "/en/me" };

type Case = { mail: MailKey; facts: MailFacts[MailKey]; locale: Locale };

const everyMail: Case[] = locales.flatMap((locale) => [
  { mail: "signIn", facts: signIn, locale },
  { mail: "requestReminder", facts: reminder, locale },
  { mail: "digest", facts: { items: [{ text: "Lin", url: "https://sigpost.example/" }] }, locale },
  ...requestMails.flatMap((mail) => requests.map((facts) => ({ mail, facts, locale }))),
  ...proposalMails.flatMap((mail) => proposals.map((facts) => ({ mail, facts, locale }))),
  ...ballotMails.flatMap((mail) => ballots(locale).map((facts) => ({ mail, facts, locale }))),
  ...communityMails.flatMap((mail) => communities.map((facts) => ({ mail, facts, locale }))),
  ...sigMails.flatMap((mail) => sigs.map((facts) => ({ mail, facts, locale }))),
]);

function rendered({ mail, facts, locale }: Case) {
  return render(mail, facts as never, { name: "Noor", locale, timeZone: "Asia/Seoul" });
}

const inOwnScript: Record<Locale, RegExp> = { en: /[a-z]/, ko: /\p{Script=Hangul}/u, zh: /\p{Script=Han}/u };

describe.each(everyMail)("$mail in $locale", (one) => {
  const { subject, text, html } = rendered(one);

  test("is written in its language and whole", () => {
    for (const part of [subject, text, html.replace(/<style>.*<\/style>/s, "")]) {
      expect(part).toMatch(inOwnScript[one.locale]);
      expect(part).not.toMatch(/mail\.[a-zA-Z]+|enums\.|[{}]|undefined|null|Invalid Date|\[object/);
    }
    expect(html).toContain(`<html lang="${one.locale}">`);
  });

  test("leads somewhere by an absolute address", () => {
    const addresses = [...html.matchAll(/class="action" href="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      expect(address).toMatch(new RegExp(`^https://sigpost\\.example/${one.locale}/`));
    }
  });
});

describe("instants", () => {
  test.each([
    ["en", "Tuesday, 1 December 2026 at 19:30 Korean Standard Time"],
    ["ko", "2026년 12월 1일 화요일 오후 7:30 한국 표준시"],
    ["zh", "2026年12月1日星期二 韩国标准时间 19:30"],
  ] as const)("stand in the reader's zone, and name it, in %s", (locale, instant) => {
    const { text } = rendered({ mail: "requestToDecide", facts: request, locale });
    expect(text.replaceAll(/\s/g, " ")).toContain(instant);
  });
});

describe("a sign-in mail", () => {
  const { text, html } = render("signIn", signIn, { name: null, locale: "en", timeZone: "UTC" });

  test("carries link and code, and greets nobody", () => {
    const link = "https://sigpost.example/en/sign-in/confirm?token=t0ken&next=%2Fen%2Fme";
    expect(text).toContain(`Sign in:\n${link}`);
    expect(html).toContain(`href="${link.replace("&", "&amp;")}"`);
    expect(text).toContain("1234 5678");
    expect(text).not.toContain("Hello");
  });
});

describe("what each kind of request says", () => {
  test.each([
    [requests[0], "Welcome to SIG Build", "You are a member of SIG Build (Arboretum) now."],
    [requests[2], "You are subscribed to build-discuss", "subscriber of the mailing list “build-discuss”"],
    [requests[3], "Your new role in SIG Build: Tech lead", "You hold the role “Tech lead” in SIG Build"],
  ] as const)("when it is approved", (facts, subject, sentence) => {
    const mail = rendered({ mail: "requestApproved", facts: facts ?? request, locale: "en" });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(sentence);
    expect(mail.text).toContain("Ada writes:\n> Good to have you.");
  });

  test("quotes every line of what was written", () => {
    const { text, html } = rendered({ mail: "requestToDecide", facts: request, locale: "en" });
    expect(text).toContain("What to work on:\n> Faster builds.\n> Fewer flakes.");
    expect(html).toContain('<blockquote lang="zh">Faster builds.<br>Fewer flakes.</blockquote>');
  });
});

describe("hostile names and texts", () => {
  const hostile = `"><img src=x onerror=alert(1)>'&<script>alert(1)</script>\r\nBcc: eve@evil.example\u202E{name}`;
  const link = 'javascript:alert("x")';
  const hostileRequest: RequestFacts = {
    ...request,
    kind: "LEAD",
    role: "LEAD",
    sig: { ...request.sig, name: hostile, links: [{ text: hostile, url: link }] },
    community: { ...request.community, name: hostile },
    requester: { name: hostile, affiliation: hostile, locale: "en" },
    introduction: hostile,
    intentions: hostile,
    experience: hostile,
    endorser: hostile,
    links: [link, hostile],
    decision: { decider: hostile, note: hostile },
  };
  const hostileProposal: ProposalFacts = {
    ...proposal,
    name: hostile,
    community: { slug: hostile, name: hostile },
    actor: { name: hostile, locale: "en" },
    content: completeAnswers({ problem: hostile, mission: hostile }),
    proposer: hostile,
    shepherd: hostile,
    comment: { body: hostile, locale: "en" },
    decision: { synthesis: hostile, conditions: hostile, locale: "en" },
    objection: hostile,
  };
  const hostileClosing = { ...hostileProposal, content: { ...closing, why: hostile } };
  const hostileSig: SigFacts = {
    ...sigNews,
    sig: { slug: hostile, name: hostile },
    community: { slug: hostile, name: hostile },
    into: { slug: hostile, name: hostile },
    actor: hostile,
    holder: hostile,
    reason: { text: hostile, lang: "en" },
  };
  const cases: Case[] = locales.flatMap((locale) => [
    ...requestMails.map((mail) => ({ mail, facts: hostileRequest, locale })),
    ...proposalMails.map((mail) => ({ mail, facts: hostileProposal, locale })),
    ...proposalMails.map((mail) => ({ mail, facts: hostileClosing, locale })),
    ...sigMails.map((mail) => ({ mail, facts: hostileSig, locale })),
  ]);

  test.each(cases)("stay text in $mail in $locale", ({ mail, facts, locale }) => {
    const reader = { name: hostile, locale, timeZone: "UTC" };
    const { subject, html } = render(mail, facts as never, reader);
    expect(subject).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(html).not.toMatch(/<script|<img|href="javascript/i);
    const written =
      /<(?!\/?(?:html|head|meta|title|style|body|main|footer|p|a|ul|li|blockquote|br)\b|!doctype)/i;
    expect(html.replace(/<style>.*<\/style>/s, "")).not.toMatch(written);
  });
});
