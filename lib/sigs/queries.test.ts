import { beforeEach, describe, expect, test } from "vitest";
import { freshDatabase } from "#prisma/testing.ts";
import { guest, loadActor } from "../actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { LocalizedText } from "../localized-text.ts";
import { findSigs, myStateIn } from "./queries.ts";
import { directoryPageSize } from "./rules.ts";
import { noFilters, sigFilters } from "./schema.ts";

freshDatabase();

let communityId: string;

function words(en: string, ko = en, zh = en): LocalizedText {
  return { original: "en", text: { en, ko, zh } };
}

async function createCommunity(slug: string): Promise<string> {
  const text = words(slug);
  const codeOfConductUrl = "https://conduct.example";
  const community = await db.community.create({
    data: { slug, name: text, summary: text, about: text, codeOfConductUrl },
  });
  return community.id;
}

type SigData = Partial<Prisma.SigUncheckedCreateInput> & { slug: string };

function createSig(data: SigData) {
  const text = words(`SIG ${data.slug}`);
  return db.sig.create({ data: { communityId, name: text, summary: text, status: "ACTIVE", ...data } });
}

async function lead(
  sigId: string,
  name: string,
  role: "LEAD" | "SPONSOR" = "LEAD",
  until: Date | null = null,
) {
  const person = await db.person.create({ data: { name } });
  await db.roleTerm.create({ data: { sigId, personId: person.id, role, until } });
  return person;
}

async function found(query: Record<string, string>) {
  const directory = await findSigs(communityId, sigFilters.parse(query));
  return directory.sigs.map((sig) => sig.slug);
}

beforeEach(async () => {
  communityId = await createCommunity("arboretum");
  const recommenders = await createSig({
    slug: "recommenders",
    order: 1,
    name: words("SIG Recommenders", "SIG 레코멘더", "推荐 SIG"),
    summary: words("Large-scale recommendation", "대규모 추천 시스템을 다룹니다.", "大规模推荐系统。"),
    tags: ["serving", "models"],
  });
  const networking = await createSig({
    slug: "networking",
    order: 2,
    name: words("SIG Networking", "SIG 네트워킹", "网络 SIG"),
    description: words("Plug-ins at 100% speed, path C:\\net, snake_case."),
    responsibilities: words("Sockets", "소켓", "套接字"),
    joinPolicy: "OPEN",
    tags: ["models"],
  });
  await createSig({
    slug: "quantum",
    order: 3,
    kind: "WORKING_GROUP",
    status: "DORMANT",
    joinPolicy: "INVITE",
  });
  await lead(recommenders.id, "林 小雨");
  await lead(networking.id, "Omar Haddad");
  await lead(networking.id, "Sponsor Sam", "SPONSOR");
  await lead(networking.id, "Former Faye", "LEAD", new Date("2020-01-01"));
  const elsewhere = await createCommunity("elsewhere");
  await createSig({ slug: "recommenders", communityId: elsewhere });
});

describe("words", () => {
  test.each([
    ["nothing", "", ["recommenders", "networking", "quantum"]],
    ["English in any case", "RECOMMEND", ["recommenders"]],
    ["Korean", "추천", ["recommenders"]],
    ["part of a Korean word", "코멘", ["recommenders"]],
    ["one Korean syllable", "킹", ["networking"]],
    ["Korean typed as separate letters", "추천".normalize("NFD"), ["recommenders"]],
    ["Chinese", "推荐", ["recommenders"]],
    ["one Chinese character", "网", ["networking"]],
    ["responsibilities", "套接", ["networking"]],
    ["several words in several languages", "대규모 推荐", ["recommenders"]],
    ["words of which one is missing", "추천 rust", []],
    ["a tag", "serving", ["recommenders"]],
    ["a lead", "haddad", ["networking"]],
    ["a lead in Chinese", "小雨", ["recommenders"]],
    ["a lead and a word", "omar 소켓", ["networking"]],
    ["a sponsor, who is no lead", "sponsor", []],
    ["a former lead", "faye", []],
  ])("%s", async (_, q, slugs) => {
    expect(await found({ q })).toEqual(slugs);
  });

  test.each([
    ["%", ["networking"]],
    ["_", ["networking"]],
    ["\\", ["networking"]],
    ["100%", ["networking"]],
    ["snake_case", ["networking"]],
    ["snakeXcase", []],
    ["c:\\net", ["networking"]],
    ["\u0000", ["recommenders", "networking", "quantum"]],
    ["recommen\u0000ders", ["recommenders"]],
    ["\ud800", []],
    ['\'; DROP TABLE "Sig"; --', []],
    ["{}", []],
    ["x".repeat(5000), []],
    ["a ".repeat(500), ["recommenders", "networking", "quantum"]],
  ])("hostile %j", async (q, slugs) => {
    expect(new Set(await found({ q }))).toEqual(new Set(slugs));
  });

  test("whose name has the word comes first", async () => {
    expect(await found({ q: "net" })).toEqual(["networking"]);
    await createSig({ slug: "wires", order: 0, summary: words("Everything networking needs") });
    expect(await found({ q: "networking" })).toEqual(["networking", "wires"]);
  });
});

describe("filters", () => {
  test("by status, policy, kind and tag, alone and together", async () => {
    expect(await found({ status: "dormant" })).toEqual(["quantum"]);
    expect(await found({ policy: "open" })).toEqual(["networking"]);
    expect(await found({ kind: "working-group" })).toEqual(["quantum"]);
    expect(await found({ tag: "models" })).toEqual(["recommenders", "networking"]);
    expect(await found({ tag: "models", policy: "apply" })).toEqual(["recommenders"]);
    expect(await found({ tag: "models", status: "dormant" })).toEqual([]);
    expect(await found({ tag: "models", q: "소켓" })).toEqual(["networking"]);
  });

  test("by lead", async () => {
    const omar = await db.person.findFirstOrThrow({ where: { name: "Omar Haddad" } });
    expect(await found({ lead: omar.id })).toEqual(["networking"]);
    const sam = await db.person.findFirstOrThrow({ where: { name: "Sponsor Sam" } });
    expect(await found({ lead: sam.id })).toEqual([]);
  });

  test("counts say what choosing another value of the same facet would give", async () => {
    const { facets, total } = await findSigs(communityId, { ...noFilters, policy: "OPEN" });
    expect(total).toBe(1);
    expect(facets.policy).toEqual([
      { value: "APPLY", label: "APPLY", count: 1 },
      { value: "INVITE", label: "INVITE", count: 1 },
      { value: "OPEN", label: "OPEN", count: 1 },
    ]);
    expect(facets.status).toEqual([{ value: "ACTIVE", label: "ACTIVE", count: 1 }]);
    expect(facets.tag).toEqual([{ value: "models", label: "models", count: 1 }]);
    expect(facets.lead.map((one) => one.label)).toEqual(["Omar Haddad"]);
  });
});

test("retired SIGs stand last", async () => {
  await createSig({ slug: "past", order: 0, status: "RETIRED" });
  expect(await found({})).toEqual(["recommenders", "networking", "quantum", "past"]);
});

test("pages of sixty", async () => {
  await Promise.all(
    Array.from({ length: directoryPageSize }, (_, n) => createSig({ slug: `n${n}`, order: 10 + n })),
  );
  const first = await findSigs(communityId, noFilters);
  expect(first.total).toBe(directoryPageSize + 3);
  expect(first.sigs).toHaveLength(directoryPageSize);
  expect(await found({ page: "2" })).toEqual(["n57", "n58", "n59"]);
  const beyond = await findSigs(communityId, { ...noFilters, page: 9 });
  expect(beyond).toMatchObject({ page: 2, pages: 2 });
  expect(beyond.sigs).toHaveLength(3);
  expect(await findSigs(communityId, { ...noFilters, q: "zzz", page: 9 })).toMatchObject({
    page: 1,
    total: 0,
  });
});

test("an entry tells who leads and when the SIG last gave a sign of life in public", async () => {
  const sig = await db.sig.findFirstOrThrow({ where: { slug: "networking", communityId } });
  const hidden = { name: "joinRequest.submitted", isPublic: false, at: new Date("2026-03-03") };
  const shown = { name: "membership.began", isPublic: true, at: new Date("2026-02-02") };
  for (const event of [hidden, shown]) await db.event.create({ data: { ...event, sigId: sig.id, data: {} } });
  const { sigs } = await findSigs(communityId, { ...noFilters, q: "networking" });
  expect(sigs[0]?.leads.map((person) => person.name)).toEqual(["Omar Haddad"]);
  expect(sigs[0]?.lastLifeAt).toEqual(shown.at);
});

describe("what I am in a SIG", () => {
  async function requestOf(personId: string, sigId: string) {
    const soon = new Date(Date.now() + 86_400_000);
    return db.joinRequest.create({
      data: { communityId, sigId, personId, kind: "MEMBERSHIP", dueAt: soon, expiresAt: soon },
    });
  }

  async function withAccount(name: string) {
    const email = `${name}@example.org`;
    const person = await db.person.create({ data: { name, user: { create: { email } } } });
    return person.id;
  }

  test("a guest is nothing", async () => {
    expect(await myStateIn(guest, "whatever")).toEqual({ signedIn: false });
  });

  test("somebody who asked sees what they wait for; a lead sees how many wait", async () => {
    const sig = await db.sig.findFirstOrThrow({ where: { slug: "quantum", communityId } });
    const noor = await withAccount("noor");
    const lin = await withAccount("lin");
    await db.roleTerm.create({ data: { sigId: sig.id, personId: lin, role: "LEAD" } });
    await db.membership.create({ data: { sigId: sig.id, personId: lin, source: "IMPORT" } });
    const list = await db.mailingList.create({
      data: {
        communityId,
        sigId: sig.id,
        name: "q",
        address: "q@example.org",
        policy: "OPEN",
        archive: "PUBLIC",
      },
    });
    await db.subscription.create({ data: { listId: list.id, personId: lin } });
    const request = await requestOf(noor, sig.id);

    expect(await myStateIn(await loadActor(db, noor), sig.id)).toEqual({
      signedIn: true,
      isMember: false,
      isLead: false,
      mayManage: false,
      mayEdit: false,
      pending: [{ id: request.id, kind: "MEMBERSHIP", list: null }],
      subscriptions: [],
      waiting: 0,
    });
    expect(await myStateIn(await loadActor(db, lin), sig.id)).toEqual({
      signedIn: true,
      isMember: true,
      isLead: true,
      mayManage: true,
      mayEdit: true,
      pending: [],
      subscriptions: [{ id: list.id, name: "q" }],
      waiting: 1,
    });
    expect(await myStateIn(await loadActor(db, lin), "no such SIG")).toMatchObject({
      isMember: false,
      waiting: 0,
    });
  });
});
