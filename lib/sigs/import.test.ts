import { beforeEach, describe, expect, test } from "vitest";
import {
  actor,
  breakDeliveries,
  makeCommunity,
  makePerson,
  makeSig,
  makeSteering,
} from "#prisma/factories.ts";
import { completeAnswers } from "#prisma/proposal-factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { run } from "../command.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { importSig, importTable } from "./import.ts";
import type { SigImport } from "./schema.ts";

freshDatabase();

let communityId: string;
let ada: string;

const form = (change: Partial<SigImport> = {}): SigImport => ({
  ...{ communityId, language: "en", slug: "trees", joinPolicy: "APPLY" },
  name: { en: "SIG Trees", ko: "", zh: "" },
  summary: { en: "Tends trees.", ko: "나무를 돌봅니다.", zh: "" },
  leads: [
    { name: "Noor", email: "noor@example.org", affiliation: "Arm" },
    { name: "Ivan", email: "ivan@example.org", affiliation: "" },
    { name: "", email: "", affiliation: "" },
  ],
  links: [{ type: "REPOSITORY", label: "", url: "https://code.example/trees" }],
  ...change,
});
const send = async (who = ada, change: Partial<SigImport> = {}) =>
  run(await actor(who), importSig, form(change));

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  ada = await makeSteering("Ada", communityId, true);
});

describe("bringing in a SIG", () => {
  test("makes it active with its leads, each of whom is told", async () => {
    const noor = await makePerson("Noor");
    await send();
    const sig = await db.sig.findFirstOrThrow({
      include: { roleTerms: true, memberships: true, links: true },
    });
    expect(sig).toMatchObject({ slug: "trees", status: "ACTIVE", proposalId: null });
    expect(sig.roleTerms).toHaveLength(2);
    expect(sig.roleTerms).toContainEqual(
      expect.objectContaining({ personId: noor, role: "LEAD", affiliation: "Arm" }),
    );
    expect(sig.memberships).toHaveLength(2);
    expect(sig.links).toMatchObject([{ type: "REPOSITORY", label: { text: { en: "code.example" } } }]);
    expect(await db.event.count({ where: { name: "sig.imported", sigId: sig.id } })).toBe(1);
    expect(await db.checklist.count()).toBe(0);
    const told = await db.delivery.findMany({ orderBy: { email: "asc" } });
    expect(told.map(({ mail, personId, email }) => ({ mail, personId, email }))).toEqual([
      { mail: "sigImported", personId: null, email: "ivan@example.org" },
      { mail: "sigImported", personId: noor, email: null },
    ]);
  });

  test("is for the chair of the community, not for members nor operators", async () => {
    const omar = await makeSteering("Omar", communityId);
    const sam = await makePerson("Sam");
    await db.person.update({ where: { id: sam }, data: { isOperator: true } });
    for (const who of [omar, sam]) await expect(send(who)).rejects.toThrow(NotAllowed);
  });

  test("never takes an address that a SIG has or had, or an open proposal asks for", async () => {
    await makeSig({ communityId, slug: "trees" });
    await expect(send()).rejects.toMatchObject({ fields: { slug: "slugTaken" } });
    const proposerId = await makePerson("Grace");
    await db.proposal.create({
      data: {
        ...{ communityId, proposerId, number: 1, status: "SUBMITTED", slug: "shrubs", name: "Shrubs" },
        content: completeAnswers(),
      },
    });
    await expect(send(ada, { slug: "shrubs" })).rejects.toMatchObject({ fields: { slug: "slugTaken" } });
  });

  test("at the same moment with the same address makes one SIG", async () => {
    const outcomes = await Promise.allSettled([send(), send()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.sig.count()).toBe(1);
  });

  test("names what is missing at its field", async () => {
    const lead = { name: "", email: "noor@example.org", affiliation: "" };
    const wrong = send(ada, {
      ...{ name: { en: "", ko: "나무", zh: "" } },
      leads: [{ ...lead, name: "Noor" }, lead, { ...lead, name: "Ivan", email: "" }],
    });
    await expect(wrong).rejects.toMatchObject({
      fields: {
        "name.en": "required",
        "leads.1.name": "required",
        "leads.1.email": "twice",
        "leads.2.email": "required",
      },
    });
    await expect(send(ada, { leads: [] })).rejects.toMatchObject({ fields: { leads: "someLead" } });
  });

  test("brings in nothing when a mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(send()).rejects.toThrow();
    await mend();
    expect(await db.sig.count()).toBe(0);
    expect(await db.roleTerm.count()).toBe(0);
    expect(await db.person.count()).toBe(1);
  });
});

describe("bringing in a table", () => {
  const oaks = "oaks,SIG Oaks,Tends the oaks.,Noor,noor@example.org";
  const firs = "firs,SIG Firs,Tends the firs.,Ivan,ivan@example.org";
  const paste = async (table: string, intent: "check" | "import" = "import", who = ada) => {
    const common = { communityId, language: "ko", joinPolicy: "OPEN" } as const;
    return (await run(await actor(who), importTable, { ...common, table, intent })).result;
  };

  test("brings in every SIG with its leads, who are told of each", async () => {
    const read = await paste(`${oaks}\n${firs}\noaks,,,Ivan,ivan@example.org`);
    expect(read).toMatchObject({ isDone: true, wrong: [] });
    const sigs = await db.sig.findMany({ orderBy: { slug: "asc" }, include: { roleTerms: true } });
    expect(sigs).toMatchObject([
      { slug: "firs", status: "ACTIVE", joinPolicy: "OPEN", name: { text: { ko: "SIG Firs" } } },
      { slug: "oaks" },
    ]);
    expect(sigs.map(({ roleTerms }) => roleTerms.length)).toEqual([1, 2]);
    expect(await db.person.count({ where: { contacts: { some: {} } } })).toBe(2);
    expect(await db.delivery.count({ where: { mail: "sigImported" } })).toBe(3);
  });

  test("brings in nothing while it is only looked at, or one cell is wrong", async () => {
    expect(await paste(oaks, "check")).toMatchObject({ isDone: false, sigs: [{ slug: "oaks" }] });
    await makeSig({ communityId, slug: "firs" });
    const { isDone, wrong } = await paste(`${oaks}\n${firs}`);
    expect(isDone).toBe(false);
    expect(wrong).toMatchObject([{ line: 2, column: "slug", key: "slugTaken" }]);
    expect(await db.sig.count()).toBe(1);
  });

  test("is for the chair, and of a hundred lines at most", async () => {
    const omar = await makeSteering("Omar", communityId);
    await expect(paste(oaks, "check", omar)).rejects.toThrow(NotAllowed);
    const long = Array.from({ length: 101 }, (_, row) => oaks.replace("oaks", `oaks-${row}`)).join("\n");
    await expect(paste(long)).rejects.toMatchObject({ fields: { table: "tooManyLines" } });
    await expect(paste("slug,name,summary,lead,email")).rejects.toMatchObject({
      fields: { table: "required" },
    });
  });

  test("brings in nothing when a mail cannot be written", async () => {
    const mend = await breakDeliveries();
    await expect(paste(`${oaks}\n${firs}`)).rejects.toThrow();
    await mend();
    expect(await db.sig.count()).toBe(0);
  });
});
