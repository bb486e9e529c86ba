import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const roster = "/en/tensorflow/recommenders/roster";

async function choose(page: Page, name: string): Promise<void> {
  await page.goto(`${roster}?q=${encodeURIComponent(name)}`);
  await page
    .getByRole("link", { name: `Change ${name}` })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
}

test("Lin adds Omar, gives and ends his role, and ends his membership with a reason", async ({
  as,
  mailbox,
}) => {
  test.slow();
  const lin = await as("lin");
  const said = lin.getByRole("status");
  await lin.goto("/en/me");
  const mine = lin.getByRole("region", { name: "My SIGs" }).getByRole("listitem");
  await mine.filter({ hasText: "SIG Recommenders" }).getByRole("link", { name: "Manage the roster" }).click();
  await expect(lin.getByRole("heading", { level: 1 })).toHaveText("Roster of SIG Recommenders");
  await expectAccessible(lin);

  await test.step("adds", async () => {
    await choose(lin, "Omar Farouk");
    await expectAccessible(lin);
    await lin.getByRole("button", { name: "Add to the roster" }).click();
    await expect(said).toContainText("Added");
    await expect(lin.getByRole("region", { name: "Members" })).toContainText("Omar Farouk");
    const { text } = await mailbox("omar").newest(/You are a member of SIG Recommenders now/);
    expect(text).toContain("Lin Yue has put you on the roster");
  });

  await test.step("gives a role", async () => {
    await choose(lin, "Omar Farouk");
    await lin.getByText("Give a role", { exact: true }).click();
    await lin.getByLabel("Role", { exact: true }).selectOption("Liaison");
    await lin.getByRole("button", { name: "Give role" }).click();
    await expect(said).toContainText("The role was given");
    await expect(lin.getByRole("region", { name: "Roles" })).toContainText("Omar Farouk");
    await mailbox("omar").newest(/Your new role in SIG Recommenders: Liaison/);
  });

  await test.step("ends the role", async () => {
    await choose(lin, "Omar Farouk");
    await lin.getByText("End a role", { exact: true }).click();
    await lin.getByRole("button", { name: "End the role Liaison" }).click();
    await expect(said).toContainText("The role has ended");
    await mailbox("omar").newest(/Your role in SIG Recommenders has ended: Liaison/);
  });

  await test.step("ends the membership, but not without a reason", async () => {
    await choose(lin, "Omar Farouk");
    await lin.getByText("End the membership", { exact: true }).first().click();
    const end = lin.getByRole("button", { name: "End membership" });
    await end.click();
    await expect(lin.getByRole("alert").filter({ hasText: "Fill this in" })).toBeVisible();
    await expectAccessible(lin);
    await lin.getByLabel("Reason").fill("You asked me to, at the last meeting.");
    await end.click();
    await expect(said).toContainText("The membership has ended");
    const { text } = await mailbox("omar").newest(/Your membership of SIG Recommenders has ended/);
    expect(text).toContain("> You asked me to, at the last meeting.");
    await lin.getByRole("link", { name: "Former" }).click();
    await expect(lin.getByRole("region", { name: "Members" })).toContainText(
      "You asked me to, at the last meeting.",
    );
    await expectAccessible(lin);
  });
});

test("Lin takes the roster along as a file that no spreadsheet runs", async ({ as }) => {
  const lin = await as("lin");
  await lin.goto(roster.replace("/en/", "/zh/"));
  const [download] = await Promise.all([
    lin.waitForEvent("download"),
    lin.getByRole("link", { name: "下载 CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("roster-recommenders.csv");
  const [header = "", ...lines] = (await readFile(await download.path(), "utf8")).split("\r\n");
  expect(header).toBe('\uFEFF"姓名","所属机构","职务或成员资格","加入方式","开始","结束"');
  expect(lines.join("\n")).toMatch(/^"Yuna Han","Demo","负责人","","\d{4}-\d\d-\d\d",""$/m);
  expect(lines.join()).not.toContain("@");
});

test("Ada appoints Priya to a SIG without a lead, and Priya hands it back, without JavaScript", async ({
  as,
  mailbox,
}) => {
  const page = "/en/tensorflow/rust/roster";
  const ada = await as("ada", { javaScriptEnabled: false });
  await ada.goto(`${page}?q=Priya`);
  await ada.getByRole("link", { name: "Change Priya Nair" }).click();
  await expect(ada.getByRole("button", { name: "Add to the roster" })).toHaveCount(0);
  await ada.getByText("Give a role", { exact: true }).click();
  await ada.getByLabel("Role", { exact: true }).selectOption("Lead");
  await ada.getByRole("button", { name: "Give role" }).click();
  await expect(ada.getByRole("status")).toContainText("The role was given");
  await mailbox("priya").newest(/Your new role in SIG Rust: Lead/);

  const priya = await as("priya", { javaScriptEnabled: false });
  await priya.goto("/en/me");
  const sigs = priya.getByRole("region", { name: "My SIGs" });
  const rust = sigs.getByRole("listitem").filter({ hasText: "SIG Rust" });
  await rust.getByText("Leave", { exact: true }).click();
  await rust.getByRole("button", { name: "Leave SIG Rust" }).click();
  await expect(rust.getByRole("alert")).toContainText("Hand over your role first");
  await rust.getByRole("link", { name: "Hand over my role" }).click();

  const handOver = priya.getByRole("region", { name: "Hand over my role" });
  await expect(handOver).toContainText("You are the last lead here");
  await handOver.getByRole("button", { name: "Hand over" }).click();
  await expect(handOver.getByRole("alert")).toContainText("Choose one of the options");
  await handOver.getByLabel("Who takes over").selectOption("The steering committee");
  await handOver.getByRole("button", { name: "Hand over" }).click();
  await expect(priya).toHaveURL(/\/en\/me\?/);
  await expect(priya.getByRole("status")).toContainText("You have handed over");
  const { text } = await mailbox("grace").newest(/SIG Rust is without a lead/);
  expect(text).toContain("Priya Nair, the last lead of SIG Rust");

  await rust.getByText("Leave", { exact: true }).click();
  await rust.getByRole("button", { name: "Leave SIG Rust" }).click();
  await expect(rust).toHaveCount(0);
});

test("Lin cannot change her own place", async ({ as }) => {
  const lin = await as("lin");
  await choose(lin, "Lin Yue");
  await expect(lin.getByText("This is you.")).toBeVisible();
  for (const name of ["Add to the roster", "Give role", "End the role Lead", "End membership"]) {
    await expect(lin.getByRole("button", { name })).toHaveCount(0);
  }
});

test("nobody else sees the page or the file", async ({ as, page }) => {
  await page.goto(roster);
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  const lin = await as("lin");
  await lin.goto(roster);
  const file = (await lin.getByRole("link", { name: "Download as CSV" }).getAttribute("href")) ?? "";
  expect((await page.request.get(file)).status()).toBe(404);
  for (const who of ["noor", "carlos", "mei", "sam"] as const) {
    const other = await as(who);
    expect((await other.goto(roster))?.status()).toBe(404);
    expect((await other.request.get(file)).status()).toBe(404);
  }
});

for (const [locale, width] of [
  ["ko", 375],
  ["zh", 1280],
] as const) {
  test(`the roster can be used by everybody, in ${locale}`, async ({ as }) => {
    test.slow();
    const yuna = await as("yuna");
    await yuna.setViewportSize({ width, height: 800 });
    for (const query of ["?q=an", "?q=nobody-is-called-that", "?show=former"]) {
      await yuna.goto(`/${locale}/tensorflow/recommenders/roster${query}`);
      await expectAccessible(yuna);
      expect(await yuna.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
