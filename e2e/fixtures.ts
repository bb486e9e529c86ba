import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { hashSessionToken, newSessionToken, sessionCookie } from "#lib/people/session-token.ts";
import { cast } from "#prisma/seed/cast.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";

export type CastKey = (typeof cast)[number]["key"];

type Fixtures = {
  /** A page on which a member of the cast is signed in, in a browser context of its own. */
  as(key: CastKey, options?: BrowserContextOptions): Promise<Page>;
  /** The mails that a member of the cast, or an address, has got since the test began. */
  mailbox(whose: CastKey | `${string}@${string}`): Mailbox;
};

export const test = base.extend<Fixtures>({
  as: async ({ browser, contextOptions, baseURL }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (key, options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options });
      contexts.push(context);
      await context.addCookies([
        { name: sessionCookie().name, value: await startSession(key), url: baseURL },
      ]);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  mailbox: async ({}, use) => {
    const since = new Date();
    await use((whose) => openMailbox(whose.includes("@") ? whose : emailOf(whose), since));
  },
});

export { expect };

/** Fails unless axe finds nothing on the page, in either theme. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(found, `axe on ${page.url()} in the ${colorScheme} theme`).toEqual([]);
  }
}

function emailOf(key: string): string {
  const member = cast.find((one) => one.key === key);
  if (!member) throw new Error(`Nobody in the cast is called ${key}.`);
  return member.email;
}

async function startSession(key: CastKey): Promise<string> {
  const token = newSessionToken();
  const user = await db.user.findUniqueOrThrow({ where: { email: emailOf(key) } });
  const expires = new Date(Date.now() + 3_600_000);
  await db.session.create({ data: { tokenHash: hashSessionToken(token), userId: user.id, expires } });
  return token;
}
