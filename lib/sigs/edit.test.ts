import { beforeEach, describe, expect, test } from "vitest";
import { makeCommunity, makeLead, makePerson, makeSig, makeSteering, runAs } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound, Stale } from "../errors.ts";
import { inOneLanguage, pickText } from "../localized-text.ts";
import { editSig } from "./edit.ts";
import { type SigPageForm, sigPageForm } from "./schema.ts";
import { pageAsSent } from "./testing.ts";

freshDatabase();

let communityId: string;
let sigId: string;
let lin: string;
let grace: string;

const en = (text: string) => ({ en: text, ko: "", zh: "" });
const sig = () => db.sig.findUniqueOrThrow({ where: { id: sigId } });
const edits = () => db.event.findMany({ where: { name: "sig.edited" }, orderBy: { id: "asc" } });
const links = () => db.link.findMany({ where: { sigId }, orderBy: [{ order: "asc" }, { id: "asc" }] });
const save = (form: SigPageForm, who = lin) => runAs(who, editSig, form);

async function edit(change: (form: SigPageForm) => Partial<SigPageForm>, who = lin) {
  const form = await pageAsSent(sigId);
  return save({ ...form, ...change(form) }, who);
}

beforeEach(async () => {
  communityId = (await makeCommunity()).id;
  sigId = (await makeSig({ communityId, slug: "oaks" })).id;
  lin = await makeLead("Lin", sigId);
  grace = await makeSteering("Grace", communityId);
});

describe("a page", () => {
  test("changes with one event that says what was changed, is confirmed by its lead, and is fresh at once", async () => {
    const { tags } = await edit(() => ({
      name: en("SIG Oak"),
      description: { en: "Oaks.", ko: "참나무.", zh: "" },
      tags: ["trees", "acorns"],
      joinPolicy: "CLOSED",
    }));
    expect(await sig()).toMatchObject({
      joinPolicy: "CLOSED",
      tags: ["trees", "acorns"],
      confirmedAt: expect.any(Date),
      confirmedById: lin,
    });
    expect(pickText((await sig()).description, "ko").text).toBe("참나무.");
    expect(await db.roleTerm.findFirst()).toMatchObject({ confirmedAt: expect.any(Date) });
    const [event, ...others] = await edits();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ actorId: lin, sigId, communityId, isPublic: true });
    expect(event?.data).toEqual({
      edited: {
        name: {
          before: inOneLanguage("en", "SIG oaks"),
          after: { original: "en", text: { en: "SIG Oak" }, madeFrom: {} },
        },
        description: {},
        tags: { before: [], after: ["trees", "acorns"] },
        joinPolicy: { before: "APPLY", after: "CLOSED" },
      },
    });
    expect(tags).toEqual(expect.arrayContaining([`sig:${sigId}`, `community:${communityId}`]));
  });

  test("sent as it is changes nothing, and nobody has confirmed it", async () => {
    const before = await sig();
    await edit(() => ({}));
    expect(await sig()).toEqual(before);
    expect(await edits()).toEqual([]);
  });

  test("knows which translation the original has left behind, and can lose a text", async () => {
    await edit(() => ({ acceptance: { en: "All.", ko: "모두.", zh: "" } }));
    await edit((form) => ({ acceptance: { ...form.acceptance, en: "Everybody." } }));
    expect(pickText((await sig()).acceptance, "ko")).toEqual({ text: "모두.", lang: "ko", isStale: true });
    await edit(() => ({ acceptance: en("") }));
    expect((await sig()).acceptance).toBeNull();
  });

  test("is never without a name and a summary", async () => {
    const nameless = edit(() => ({ name: { en: "", ko: "참나무", zh: "" }, summary: en("") }));
    await expect(nameless).rejects.toMatchObject({
      fields: { "name.en": "required", "summary.en": "required" },
    });
  });

  test("written by the committee is not confirmed by a lead", async () => {
    await edit(() => ({ summary: en("Oaks.") }), grace);
    expect((await sig()).confirmedAt).toBeNull();
    expect(await edits()).toMatchObject([{ actorId: grace, data: { edited: { summary: {} } } }]);
  });

  test("leaves the requests that are open as they are", async () => {
    const noor = await makePerson("Noor");
    const days = { submittedAt: new Date(), dueAt: new Date(), expiresAt: new Date() };
    const kind = { kind: "MEMBERSHIP" as const, status: "PENDING" as const };
    const request = await db.joinRequest.create({
      data: { sigId, communityId, personId: noor, ...kind, ...days },
    });
    for (const joinPolicy of ["OPEN", "INVITE", "CLOSED"] as const) await edit(() => ({ joinPolicy }));
    expect(await db.joinRequest.findFirst()).toEqual(request);
  });

  test("is for its leads and its committee", async () => {
    const noor = await makePerson("Noor");
    const elsewhere = await makeSteering("Mei", (await makeCommunity()).id, true);
    for (const who of [noor, elsewhere]) {
      await expect(edit(() => ({ tags: ["trees"] }), who)).rejects.toThrow(NotAllowed);
    }
    await expect(save({ ...(await pageAsSent(sigId)), sigId: lin })).rejects.toThrow(NotFound);
  });

  test("of a SIG that has ended stays as it is", async () => {
    await db.sig.update({ where: { id: sigId }, data: { status: "RETIRED" } });
    await expect(edit(() => ({ tags: ["trees"] }), grace)).rejects.toMatchObject({ noun: "sig" });
    expect(await edits()).toEqual([]);
  });

  test("that somebody saved meanwhile is not overwritten unawares", async () => {
    const [ofLin, ofGrace] = [await pageAsSent(sigId), await pageAsSent(sigId)];
    await save({ ...ofGrace, summary: en("Grace's oaks.") }, grace);
    const late = save({ ...ofLin, summary: en("Lin's oaks.") });
    await expect(late).rejects.toMatchObject({ noun: "sigPage" });
    expect(pickText((await sig()).summary, "en").text).toBe("Grace's oaks.");
    expect(await edits()).toHaveLength(1);
  });
});

describe("workstreams", () => {
  test("are added, rewritten and removed, in their order", async () => {
    const row = (title: string) => ({ id: "", title: en(title), description: en("") });
    await edit(() => ({ workstreams: [row("Acorns"), row(""), row("Leaves")] }));
    await edit(({ workstreams: [acorns, leaves] }) => ({
      workstreams: [
        { ...acorns, id: acorns?.id ?? "", remove: "on", title: en(""), description: en("") },
        { ...row("Leaves and twigs"), id: leaves?.id ?? "", description: en("All that falls.") },
        row("Roots"),
      ],
    }));
    const now = await db.workstream.findMany({ where: { sigId }, orderBy: { order: "asc" } });
    expect(now.map(({ title }) => pickText(title, "en").text)).toEqual(["Leaves and twigs", "Roots"]);
    expect((await edits()).at(-1)?.data).toEqual({ edited: { workstreams: {} } });
  });

  test("need a title", async () => {
    const untitled = edit(() => ({ workstreams: [{ id: "", title: en(""), description: en("Falls.") }] }));
    await expect(untitled).rejects.toMatchObject({ fields: { "workstreams.0.title.en": "required" } });
  });
});

describe("links", () => {
  const url = "https://github.com/oaks/oaks";
  let repository: string;

  beforeEach(async () => {
    const note = { original: "en", text: { en: "Ours.", ko: "우리 것." }, madeFrom: { ko: "Ours." } };
    const label = { original: "en", text: { en: "Oaks", ko: "참나무" }, madeFrom: { ko: "Oaks" } };
    const data = { sigId, label, confirmedAt: new Date() };
    repository = (await db.link.create({ data: { ...data, order: 0, type: "REPOSITORY", url, note } })).id;
    const planned = { type: "CHAT", plannedFor: "https://chat.example.org/oaks" } as const;
    await db.link.create({ data: { ...data, order: 1, ...planned } });
    const guide = { type: "CONTRIBUTING", url: `${url}/guide`, underId: repository } as const;
    await db.link.create({ data: { ...data, order: 0, ...guide } });
  });

  const row = (change: Partial<SigPageForm["links"][number]>): SigPageForm["links"][number] => ({
    ...{ id: "", type: "WEBSITE", label: en(""), url: "", plannedFor: "", note: en(""), under: "" },
    ...change,
  });
  const only = (id: string, change: Partial<SigPageForm["links"][number]>) => (form: SigPageForm) => ({
    links: form.links.map((link) => (link.id === id ? { ...link, ...change } : link)),
  });

  test("keep their notes, their plans and their repositories, whatever else is changed", async () => {
    const before = await links();
    await edit((form) => ({ tags: ["trees"], links: form.links }));
    await edit(() => ({ tags: ["more trees"], links: [] }));
    expect(await links()).toEqual(before);
  });

  test("are added behind the others, and called by their host where nobody names them", async () => {
    await edit((form) => ({
      links: [
        ...form.links,
        row({}),
        row({ type: "DOCS", url: "https://docs.example.org/oaks", under: repository }),
        row({ type: "FORUM", label: en("Write to us"), url: "mailto:oaks@example.org" }),
      ],
    }));
    const added = (await links()).slice(3);
    expect(added).toMatchObject([
      { type: "DOCS", underId: repository, label: { text: { en: "docs.example.org" } } },
      { type: "FORUM", underId: null, url: "mailto:oaks@example.org" },
    ]);
  });

  test("are no longer planned once they have an address, nor confirmed when it is another", async () => {
    const planned = (await links()).find((link) => link.url === null);
    await edit(only(planned?.id ?? "", { url: "https://chat.example.org/new" }));
    const now = await db.link.findUniqueOrThrow({ where: { id: planned?.id ?? "" } });
    expect(now).toMatchObject({ url: "https://chat.example.org/new", plannedFor: null, confirmedAt: null });
    expect(now.label).toEqual(planned?.label);
  });

  test("go only when they are removed, and not with a repository that others belong to", async () => {
    const orphaning = edit(only(repository, { remove: "on" }));
    await expect(orphaning).rejects.toMatchObject({ fields: { "links.1.under": "noRepository" } });
    expect(await links()).toHaveLength(3);
    await edit((form) => ({ links: form.links.map((link) => ({ ...link, remove: "on" as const })) }));
    expect(await links()).toEqual([]);
  });

  test("belong to no other than a repository of the SIG, and never to themselves", async () => {
    const chat = (await links()).find(({ type }) => type === "CHAT")?.id ?? "";
    for (const under of [chat, lin]) {
      await expect(edit((form) => ({ links: [...form.links, row({ url, under })] }))).rejects.toMatchObject({
        fields: { "links.3.under": "noRepository" },
      });
    }
    await expect(edit(only(repository, { under: repository }))).rejects.toThrow();
  });

  test("of another SIG are out of reach", async () => {
    const other = await makeSig({ communityId });
    const foreign = { sigId: other.id, type: "DOCS", label: inOneLanguage("en", "Docs"), url } as const;
    const { id } = await db.link.create({ data: foreign });
    const taken = edit((form) => ({ links: [...form.links, row({ id, remove: "on" })] }));
    await expect(taken).rejects.toThrow(Stale);
    expect(await db.link.count({ where: { id } })).toBe(1);
  });
});

test.each([
  [{ links: [{ url: "javascript:alert(1)" }] }, "links.0.url"],
  [{ links: [{ url: "data:text/html,x" }] }, "links.0.url"],
  [{ links: [{ url: "HTTPS://example.org" }] }, "links.0.url"],
  [{ links: [{ url: "https:example.org" }] }, "links.0.url"],
  [{ links: [{ url: "https://ada:secret@example.org" }] }, "links.0.url"],
  [{ links: [{ under: "nowhere" }] }, "links.0.under"],
  [{ tags: Array.from({ length: 13 }, (_, tag) => tag).join() }, "tags"],
  [{ tags: "x".repeat(41) }, "tags"],
  [{ joinPolicy: "SOMETIMES" }, "joinPolicy"],
])("%o is refused at its field", async (change, field) => {
  const sent = { ...(await pageAsSent(sigId)), tags: "", ...change };
  const parsed = sigPageForm.safeParse(sent);
  expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

test("topics are read as people type them", async () => {
  const sent = { ...(await pageAsSent(sigId)), tags: " trees, acorns，잎、trees," };
  expect(sigPageForm.parse(sent).tags).toEqual(["trees", "acorns", "잎"]);
});
