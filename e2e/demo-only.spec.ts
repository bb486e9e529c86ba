import { expect, expectAccessible, test } from "./fixtures.ts";

test("Somebody reads the demo's mails and signs in by one of them", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByLabel("Email address").fill("reader@example.net");
  await page.getByRole("button", { name: "Send me a sign-in email" }).click();

  await page.goto("/en/demo/mail");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Emails of the demo");
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("row", { name: "reader@example.net" }).first()).toBeVisible();
  }).toPass();
  await expectAccessible(page);

  await page.getByRole("row", { name: "reader@example.net" }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "As an email program shows it",
    "As plain text",
  ]);
  await expectAccessible(page);
  await page.frameLocator("iframe").getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\/confirm\?token=/);
});
