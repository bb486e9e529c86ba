import { freePort } from "#scripts/ports.ts";
import { startSite } from "#scripts/site.ts";
import { expect, test } from "./fixtures.ts";

const resources = new AsyncDisposableStack();
let address = "";

/** The same build on the same database, as it is when nobody asked for a demo. */
test.beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  const { DATABASE_URL = "", SMTP_URL = "", SIGPOST_MAIL_FOLDER = "", AUTH_SECRET = "" } = process.env;
  const { ended } = await startSite(resources, {
    mode: "start",
    host: "localhost",
    port,
    databaseUrl: DATABASE_URL,
    smtpUrl: SMTP_URL,
    mailFolder: SIGPOST_MAIL_FOLDER,
    secrets: { auth: AUTH_SECRET, internal: AUTH_SECRET },
    env: { SITE_URL: address, SIGPOST_DEMO: "0", LOG_LEVEL: "warn" },
  });
  ended.catch(() => undefined);
});
test.afterAll(() => resources.disposeAsync());

test("without SIGPOST_DEMO nobody signs in by a click", async ({ page, request }) => {
  const signIn = `${address}/api/demo/sign-in`;
  const form = { person: "lin", locale: "en" };
  expect((await request.get(signIn)).status()).toBe(404);
  expect((await request.post(signIn, { form, headers: { origin: address } })).status()).toBe(404);
  await page.goto(`${address}/en/sign-in`);
  await expect(page.getByLabel("Email address")).toBeVisible();
  await expect(page.getByText("Lin Yue")).toHaveCount(0);
});

for (const path of ["/en/demo/mail", "/ko/demo/mail/0", "/en/demo", "/demo", "/demo/mail", "/api/demo"]) {
  test(`without SIGPOST_DEMO there is no ${path}`, async ({ request }) => {
    expect((await request.get(`${address}${path}`)).status()).toBe(404);
  });
}
