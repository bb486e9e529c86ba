import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript, a code signs in, and a wrong one says so", async ({ page, mailbox }) => {
  await page.goto("/en/sign-in?next=/en/mindspore");
  await page.getByLabel("Email address").fill("ivan@example.org");
  await page.getByRole("button", { name: "Send me a sign-in email" }).click();
  const { text } = await mailbox("ivan").newest(/sign in/i);

  await page.getByLabel("Code", { exact: true }).fill("1234");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("This code does not fit");

  await page.getByLabel("Code", { exact: true }).fill(/\b\d{4} \d{4}\b/.exec(text ?? "")?.[0] ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL("/en/mindspore");
  await page.goto("/en/sign-in");
  await expect(page.getByRole("heading", { name: "You are signed in as Ivan Kolev" })).toBeVisible();

  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/en/sign-in");
  await expect(page.getByLabel("Email address")).toBeVisible();
});

test("without JavaScript, the demo's cast is one click away", async ({ page }) => {
  await page.goto("/zh/sign-in?next=/zh/dashboard");
  await page.getByRole("button", { name: /Lin Yue/ }).click();
  await expect(page).toHaveURL("/zh/dashboard");
});
