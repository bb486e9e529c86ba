import { expect, expectAccessible, test } from "./fixtures.ts";

test("Omar sees on the board what waits for the committee", async ({ as }) => {
  const omar = await as("omar");
  await omar.goto("/en/tensorflow/steering");
  const open = omar.getByRole("region", { name: "Open proposals" });
  await expect(open.getByRole("link", { name: "SIG Reproducibility" })).toBeVisible();
  const leaderless = omar.getByRole("region", { name: "SIGs without a lead who can answer" });
  await expect(leaderless.getByRole("link", { name: "SIG Rust", exact: true })).toBeVisible();
  await expectAccessible(omar);
});

test("the board is not there for anybody else; a guest is asked to sign in", async ({ as, page }) => {
  const noor = await as("noor");
  expect((await noor.goto("/ko/tensorflow/steering"))?.status()).toBe(404);
  const mei = await as("mei");
  expect((await mei.goto("/zh/tensorflow/steering"))?.status()).toBe(404);
  await page.goto("/en/tensorflow/steering");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});

test("Ivan throws a draft away after being asked", async ({ as }) => {
  const ivan = await as("ivan");
  await ivan.goto("/en/mindspore/proposals/new");
  await ivan.getByRole("textbox", { name: "Name", exact: true }).fill("SIG Second Thoughts");
  await ivan.getByRole("button", { name: "Save draft" }).click();
  await ivan.getByText("Throw this draft away").click();
  await ivan.getByRole("button", { name: "Throw it away" }).click();
  await expect(ivan.getByRole("status")).toContainText("The draft was deleted.");
  await expect(ivan.getByRole("link", { name: "SIG Second Thoughts" })).toHaveCount(0);
});
