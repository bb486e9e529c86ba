import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { hashSessionToken, newSessionToken, sessionCookie } from "#lib/people/session-token.ts";
import { cast } from "#prisma/seed/cast.ts";
import { crowd } from "#prisma/seed/life/crowd.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

const people = [...cast, ...crowd];

export type PersonKey = (typeof people)[number]["key"];

type Whose = PersonKey | `${string}@${string}`;

export type As = Fixtures["as"];

type Fixtures = {
  /** A page on which one of the demo's people, or whoever has an address, is signed in, in a browser context of its own. */
  as(who: Whose, options?: BrowserContextOptions): Promise<Page>;
  /** The mails that one of the demo's people, or an address, has got since the test began. */
  mailbox(whose: Whose): Mailbox;
};

export const test = base.extend<Fixtures>({
  as: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (who, options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options });
      contexts.push(context);
      await context.addCookies([
        { name: sessionCookie().name, value: await startSession(who), url: baseURL },
      ]);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  mailbox: async ({}, use) => {
    const since = new Date();
    await use((whose) => openMailbox(emailOf(whose), since));
  },
});

export { expect };

const phoneAndDesk = [375, 1280];
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** Fails unless the page fits a phone and a desk, or the widths given, and axe finds nothing on it in either theme. Leaves the page at its own width. */
export async function expectAccessible(page: Page, widths = phoneAndDesk): Promise<void> {
  const size = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `pixels by which ${page.url()} is wider than ${width}`).toBeLessThanOrEqual(0);
    await expectNoViolation(page, "light", (axe) => axe.withTags(everyRule));
    await expectNoViolation(page, "dark", (axe) => axe.withRules(rulesOfColour)); // a theme changes colours only
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (size) await page.setViewportSize(size);
}

async function expectNoViolation(
  page: Page,
  colorScheme: "light" | "dark",
  ruled: (axe: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" }); // colours on their way are nobody's colours
  const { violations } = await ruled(new AxeBuilder({ page }).setLegacyMode()).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
  );
  const { width } = page.viewportSize() ?? {};
  expect(found, `axe on ${page.url()} at ${width} pixels in the ${colorScheme} theme`).toEqual([]);
}

function emailOf(whose: string): string {
  if (whose.includes("@")) return whose;
  const person = people.find((one) => one.key === whose);
  if (!person) throw new Error(`Nobody in the demo is called ${whose}.`);
  return person.email;
}

async function startSession(who: Whose): Promise<string> {
  const token = newSessionToken();
  const user = await db.user.findUniqueOrThrow({ where: { email: emailOf(who) } });
  const expires = new Date(Date.now() + 3_600_000);
  await db.session.create({ data: { tokenHash: hashSessionToken(token), userId: user.id, expires } });
  return token;
}
