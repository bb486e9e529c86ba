import { expect, expectAccessible, test } from "./fixtures.ts";

test("the board says where every proposal stands, and to whom the next step is", async ({ as }) => {
  const omar = await as("omar");
  await omar.goto("/en/tensorflow/steering");
  const open = omar.getByRole("region", { name: "Open proposals" });
  const row = (name: string) => open.getByRole("listitem").filter({ hasText: name });
  await expect(open.getByRole("region", { name: "In ballot" })).toContainText("Energy of Training");
  await expect(row("Energy of Training")).toContainText("Next: the electorate");
  await expect(row("SIG Reproducibility")).toContainText("Grace Mbeki");
  const leaderless = omar.getByRole("region", { name: "SIGs without a lead who can answer" });
  await expect(leaderless.getByRole("link", { name: "SIG Rust", exact: true })).toBeVisible();
  await expectAccessible(omar);
});

test("Ada, and only she, is told that her position is missing, and finds the ballot", async ({ as }) => {
  const [ada, omar] = [await as("ada"), await as("omar")];
  await omar.goto("/en/tensorflow/steering");
  await expect(
    omar
      .getByRole("listitem")
      .filter({ hasText: "Energy of Training" })
      .getByText("Your position is missing"),
  ).toHaveCount(0);
  await ada.goto("/en/tensorflow/steering");
  const row = ada.getByRole("listitem").filter({ hasText: "Energy of Training" });
  await expect(row).toContainText("Your position is missing");
  await row.getByRole("link", { name: "Energy of Training" }).click();
  await expect(ada.getByRole("radio", { name: "Approve" })).toBeVisible();
  const ballot = ada.getByRole("region", { name: "Ballot" });
  await expect(ballot).toContainText("1 more approval is needed");
  await expect(ballot.getByRole("listitem").filter({ hasText: "Omar Farouk" })).toContainText(
    "Before: Abstain",
  );
  await expectAccessible(ada);
});

test("the board is not there for anybody else; a guest is asked to sign in", async ({ as, page }) => {
  const noor = await as("noor");
  expect((await noor.goto("/ko/tensorflow/steering"))?.status()).toBe(404);
  const mei = await as("mei");
  expect((await mei.goto("/zh/tensorflow/steering"))?.status()).toBe(404);
  await page.goto("/en/tensorflow/steering");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
});
