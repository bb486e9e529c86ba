import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { type Locale, locales } from "#lib/locales.ts";
import { pickText } from "#lib/localized-text.ts";
import { mindspore } from "#prisma/seed/mindspore/community.ts";
import type { CommunitySeed } from "#prisma/seed/shapes.ts";
import { tensorflow } from "#prisma/seed/tensorflow/community.ts";
import { expect, test } from "./fixtures.ts";

// Noor reads as a visitor: signed out.

/** The text and the addresses of a page's main part, as they stand without JavaScript. */
async function read(page: Page, path: string) {
  await page.goto(path, { waitUntil: "domcontentloaded" });
  const main = page.getByRole("main");
  return {
    text: (await main.textContent()) ?? "",
    links: await main
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
  };
}

/** Every stored address that a page shows, whichever of its sections it is in. */
function addressesOf(links: readonly { url: string | null }[]): string[] {
  return links.flatMap(({ url }) => url ?? []);
}

/** The SIGs that the demo begins with, whatever other journeys have founded. */
const sigsOf = ({ slug, sigs }: CommunitySeed) =>
  db.sig.findMany({
    where: { community: { slug }, slug: { in: sigs.map((sig) => sig.slug) } },
    orderBy: { order: "asc" },
    include: {
      links: true,
      lists: true,
      workstreams: true,
      roleTerms: {
        where: { until: null },
        include: { person: { include: { identities: true, contacts: true } } },
      },
    },
  });

type Sig = Awaited<ReturnType<typeof sigsOf>>[number];

/** Everything that the content says of a SIG in one language. */
function wordsOf(sig: Sig, locale: Locale): string[] {
  const texts = [sig.name, sig.summary, ...sig.workstreams.map((one) => one.title)];
  const labels = sig.links.map((link) => link.label);
  return [
    ...[...texts, ...labels].map((text) => pickText(text, locale).text),
    ...sig.roleTerms.flatMap(({ person }) => [
      person.name,
      ...person.identities.map((one) => one.label ?? ""),
    ]),
    ...sig.roleTerms.flatMap(({ affiliation }) => affiliation ?? []),
    ...sig.links.flatMap(({ plannedFor }) => plannedFor ?? []),
    ...sig.lists.map((list) => list.name),
  ];
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    for (const [seeded, count] of [
      [tensorflow, 13],
      [mindspore, 14],
    ] as const) {
      const community = seeded.slug;
      test(`Noor reads the ${count} SIGs of ${community} in ${locale}`, async ({ page }) => {
        const sigs = await sigsOf(seeded);
        expect(sigs).toHaveLength(count);
        const directory = await read(page, `/${locale}/${community}`);
        for (const sig of sigs) {
          expect(directory.text).toContain(pickText(sig.summary, locale).text);
          const { text, links } = await read(page, `/${locale}/${community}/${sig.slug}`);
          await expect(page.locator("html")).toHaveAttribute("lang", locale);
          for (const words of wordsOf(sig, locale)) expect(text, sig.slug).toContain(words);
          const people = sig.roleTerms.map((term) => term.person);
          const expected = [
            ...addressesOf(sig.links),
            ...addressesOf(people.flatMap((person) => person.identities)),
            ...people.flatMap(({ contacts }) => contacts.map(({ email }) => `mailto:${email}`)),
            ...sig.lists.flatMap(({ archiveUrl }) => archiveUrl ?? []),
            `/${locale}/${community}/${sig.slug}/join`,
          ];
          expect(links, sig.slug).toEqual(expect.arrayContaining(expected));
        }
      });
    }

    test(`Noor reads how each community works in ${locale}`, async ({ page }) => {
      for (const community of await db.community.findMany({ include: { links: true } })) {
        const { text, links } = await read(page, `/${locale}/${community.slug}`);
        expect(text).toContain(pickText(community.name, locale).text);
        expect(text).toContain(pickText(community.summary, locale).text);
        const written = [community.about, community.joining, community.proposing].filter(
          (one) => one !== null,
        );
        const inText = written.flatMap((one) => [...pickText(one, locale).text.matchAll(/\]\((.*?)\)/g)]);
        expect(links).toEqual(
          expect.arrayContaining([
            ...addressesOf(community.links),
            ...inText.map(([, address]) => address),
            community.codeOfConductUrl,
            ...[community.playbookUrl ?? []].flat(),
            ...(community.adminContact ? [`mailto:${community.adminContact}`] : []),
            `/${locale}/${community.slug}/proposals/new`,
          ]),
        );
      }
    });

    test(`Noor reads the nine projects of Keras in ${locale}`, async ({ page }) => {
      const projects = await db.project.findMany({
        where: { community: { slug: "keras" } },
        orderBy: { order: "asc" },
        include: { links: true },
      });
      const { links } = await read(page, `/${locale}/keras/projects`);
      const names = projects.map((project) => pickText(project.name, locale).text);
      expect(names).toHaveLength(9);
      await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(names);
      expect(links).toEqual(
        expect.arrayContaining([
          ...projects.flatMap((project) => addressesOf(project.links)),
          `/${locale}/tensorflow/tfjs`,
          `/${locale}/tensorflow/tfx-addons`,
        ]),
      );
    });
  }

  test("Noor reads the charter of SIG Recommenders", async ({ page }) => {
    await page.goto("/en/tensorflow/recommenders");
    await page.getByRole("link", { name: "Revision 1" }).click();
    await expect(page).toHaveURL("/en/tensorflow/recommenders/charter");
    await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText([
      "1Objective",
      "2In scope",
      "3Membership",
      "4Resources",
      "5Contacts",
      "6Code of conduct",
    ]);
    await expect(page.getByRole("link", { name: "313" })).toHaveAttribute("href", /community\/pull\/313$/);
    await expect(page.getByText("Derek Cheng, Google Brain")).toBeVisible();
    await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: "Contacts" }).click();
    await expect(page).toHaveURL(/#contacts$/);
    await page.goto("/ko/tensorflow/recommenders/charter/1");
    await expect(page.getByRole("heading", { level: 2, name: "목적" })).toBeVisible();
    await expect(page.getByRole("link", { name: "회의록" })).toBeVisible();
  });

  test("Noor finds a SIG by a word, a filter and a topic", async ({ page }) => {
    await page.goto("/ko/tensorflow");
    await page.getByRole("searchbox", { name: "SIG 검색" }).fill("추천");
    await page.getByRole("button", { name: "검색" }).click();
    await expect(page.getByRole("heading", { level: 3, name: /^SIG / })).toHaveText([
      "SIG 레코멘더(Recommenders)",
    ]);
    await page.getByRole("link", { name: "SIG 레코멘더(Recommenders)" }).click();
    await expect(page).toHaveURL("/ko/tensorflow/recommenders");

    await page.goto("/en/tensorflow");
    const filters = page.getByRole("navigation", { name: "Filters", exact: true });
    await filters.getByRole("link", { name: /^Open to everybody/ }).click();
    await filters.getByRole("link", { name: /^language-bindings/ }).click();
    await expect(page).toHaveURL("/en/tensorflow?policy=open&tag=language-bindings");
    await page.getByRole("link", { name: "Table" }).click();
    await expect(page.getByRole("table", { name: "SIGs of TensorFlow" }).getByRole("row")).toHaveCount(3);
    await page.getByRole("searchbox").fill("rust");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("table").getByRole("rowheader")).toContainText("SIG Rust");

    await page.getByRole("link", { name: "Remove the filter “rust”" }).click();
    await page.getByRole("link", { name: "Clear all" }).click();
    await expect(page).toHaveURL("/en/tensorflow");
  });

  test("Noor finds a SIG by who leads it, in Chinese", async ({ page }) => {
    await page.goto("/zh/mindspore");
    const filters = page.getByRole("navigation", { name: "筛选", exact: true });
    await filters.getByRole("link", { name: /^wangnan/ }).click();
    await expect(page.getByRole("heading", { level: 3, name: "FrontEnd" })).toBeVisible();
    await page.goto("/zh/mindspore?q=量子");
    await expect(page.getByRole("link", { name: "MindQuantum" })).toBeVisible();
  });

  test("Noor finds nothing, and is told what to do", async ({ page }) => {
    await page.goto("/en/tensorflow?q=knitting&status=asleep&page=7");
    await expect(page.getByText("No SIG matches").last()).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Propose a SIG" }).last()).toBeVisible();
    await page.getByRole("link", { name: "Show all SIGs" }).click();
    await expect(page).toHaveURL("/en/tensorflow");
    await expect(page.getByRole("link", { name: "SIG Addons" })).toBeVisible();
  });

  test("no address makes the directory fail", async ({ page }) => {
    for (const query of [
      "q=%00",
      "q=%25_%5C",
      "tag=%00&lead=%27",
      "page=1e99",
      "q=a&q=b",
      `q=${"x".repeat(3000)}`,
    ]) {
      expect((await page.request.get(`/en/tensorflow?${query}`)).status(), query).toBe(200);
    }
    for (const path of ["/en/nobody", "/en/tensorflow/nobody", "/en/tensorflow/%00", "/en/nobody?q=x"]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
    expect((await page.request.get("/en/TensorFlow/Recommenders")).status()).toBe(200);
  });
});
