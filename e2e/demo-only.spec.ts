import { expect, test } from "./fixtures.ts";

test("the demo's mails can be read, and its links lead on", async ({ page }) => {
  await page.goto("/en/demo/mail");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mails of the demo");
});
