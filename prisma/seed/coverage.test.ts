import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { charterSections } from "#lib/charters/schema.ts";
import { db } from "#lib/db.ts";
import { localizedText } from "#lib/localized-text.ts";
import { freshDatabase } from "../testing.ts";
import { seed } from "./main.ts";

const folder = process.env.SIGPOST_SEEDS ?? "../shared/seeds";

/** The documents that the demo covers: the community that holds their content, and the address that relative links start from. */
const documents = [
  { file: "tensorflow-sigs.ko.md", community: "tensorflow" },
  { file: "tensorflow-sig-recommenders-charter.en.md", community: "tensorflow", sig: "recommenders" },
  {
    file: "mindspore-sigs.en.md",
    community: "mindspore",
    base: "https://gitee.com/mindspore/community/blob/master/sigs/README.md",
  },
  { file: "keras-ecosystem.ko.md", community: "keras", base: "https://keras.io/" },
] as const;

const read = (file: string) => readFile(join(folder, file), "utf8");

function addressesIn(text: string, base?: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|href="([^"]+)"/g)].map(
    ([, link, href]) => link ?? href ?? "",
  );
  const bare = text.match(/https?:\/\/[^\s()<>"',*`，（）。]+|[\w.-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  const absolute = targets.map((target) => (/^https?:/.test(target) ? target : new URL(target, base).href));
  return [...absolute, ...bare];
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object") {
    for (const one of Object.values(value)) yield* stringsIn(one);
  }
}

async function seededContent(slug: string, sigSlug?: string): Promise<unknown> {
  const community = await db.community.findUniqueOrThrow({
    where: { slug },
    include: {
      links: true,
      projects: { include: { links: true } },
      sigs: {
        orderBy: { order: "asc" },
        include: {
          links: true,
          lists: true,
          charters: true,
          workstreams: true,
          meetings: true,
          roleTerms: { include: { person: { include: { identities: true, contacts: true } } } },
        },
      },
    },
  });
  const { sigs, ...rest } = community;
  return { ...rest, sigs: sigs.filter((sig) => sigSlug === undefined || sig.slug === sigSlug) };
}

freshDatabase();
beforeEach(() => seed(db));

// The documents belong to their communities and lie beside the project, where whoever has them keeps them.
describe.skipIf(!existsSync(folder))("the four documents", () => {
  test.each(documents)("every address of $file is in the demo", async ({ file, community, ...more }) => {
    const content = await seededContent(community, "sig" in more ? more.sig : undefined);
    const seeded = new Set([...stringsIn(content)].flatMap((text) => addressesIn(text)));
    const wanted = addressesIn(await read(file), "base" in more ? more.base : undefined);
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((address) => !seeded.has(address))).toEqual([]);
  });

  test("TensorFlow's SIGs have their Korean names, in the order of the page", async () => {
    const headings = (await read("tensorflow-sigs.ko.md")).matchAll(/^## (SIG .+)$/gm);
    const sigs = await db.sig.findMany({
      where: { community: { slug: "tensorflow" } },
      orderBy: { order: "asc" },
    });
    expect(sigs.map((sig) => localizedText.parse(sig.name).text.ko)).toEqual(
      [...headings].map(([, name]) => name),
    );
  });

  test("MindSpore's SIGs have the leads of the table, with label and account", async () => {
    const rows = (await read("mindspore-sigs.en.md"))
      .split("\n")
      .filter((line) => line.includes("](https://gitee.com"));
    const printed = rows.slice(0, 14).map((row) => {
      const [, name = "", , leads = ""] = row.split("|").map((cell) => cell.trim());
      const accounts = [...leads.matchAll(/\[(@[^\]]+)\]\(([^)]+)\)/g)].map(([, label, url]) => ({
        label,
        url,
      }));
      return { name: name.replace(/^\[(.+)\].*$/, "$1"), accounts };
    });
    const sigs = await db.sig.findMany({
      where: { community: { slug: "mindspore" } },
      orderBy: { order: "asc" },
      include: {
        roleTerms: { orderBy: { order: "asc" }, include: { person: { include: { identities: true } } } },
      },
    });
    const seeded = sigs.map((sig) => ({
      name: localizedText.parse(sig.name).text.en,
      accounts: sig.roleTerms.flatMap(({ person }) =>
        person.identities.map(({ label, url }) => ({ label, url })),
      ),
    }));
    expect(seeded).toEqual(printed);
  });

  test("Keras' projects have their Korean names, in the order of the page", async () => {
    const headings = (await read("keras-ecosystem.ko.md")).matchAll(/^## (.+)$/gm);
    const projects = await db.project.findMany({ orderBy: { order: "asc" } });
    const names = projects.map((project) => localizedText.parse(project.name).text.ko);
    expect(names).toEqual([...headings].map(([, name]) => name));
  });

  test("the charter of SIG Recommenders is the published one, section by section", async () => {
    const published = await read("tensorflow-sig-recommenders-charter.en.md");
    const bodies = published.split(/^## .+$/m).slice(1);
    const revision = await db.charterRevision.findFirstOrThrow({
      where: { status: "IN_FORCE", sig: { slug: "recommenders" } },
    });
    const sections = Object.values(charterSections.parse(revision.sections)).map((one) => one.text.en ?? "");
    const words = (text: string) => text.split(/[\s*-]+/).filter(Boolean);
    expect(sections.map(words)).toEqual(bodies.map(words));
  });
});
