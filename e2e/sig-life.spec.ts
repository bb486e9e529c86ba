import { system } from "#lib/actor.ts";
import { openChecklist } from "#lib/checklists/commands.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { aSig } from "./a-sig.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

test("Lin forms a SIG: its list, its first meeting, its links, and it is active", async ({ as, mailbox }) => {
  test.slow();
  const sig = await aSig({ status: "FORMING", leads: ["lin"], members: ["priya"] });
  await run(system, openChecklist, { sigId: sig.id, occasion: "FORMATION" });
  const planned = { communityId: sig.communityId, sigId: sig.id, name: `${sig.slug}-discuss` };
  await db.mailingList.create({
    data: { ...planned, policy: "OPEN", archive: "PUBLIC", isPlanned: true },
  });
  const lin = await as("lin");
  await lin.goto(sig.manage);
  const formation = lin.getByRole("region", { name: "Formation" });
  await expectAccessible(lin);
  await lin.getByRole("button", { name: "Declare the SIG active" }).click();
  await expect(formation.getByRole("alert")).toContainText("Not everything on the checklist is done yet");
  await formation.getByText(`Set up ${planned.name}`).click();
  await formation.getByLabel("Address of the list").fill("discuss@lists.example.org");
  await formation.getByRole("button", { name: "It exists" }).click();
  await expect(lin.getByRole("status")).toContainText("The list exists now");
  await formation.getByRole("button", { name: "Mark as done: The first meeting" }).click();
  await expect(lin.getByRole("status")).toContainText("Marked as done");
  await formation.getByRole("button", { name: "Mark as done: Every link" }).click();
  await expect(formation).toContainText("Everything is done");
  await lin.getByRole("button", { name: "Declare the SIG active" }).click();
  await expect(lin.getByRole("status")).toContainText("The SIG is active now");
  await mailbox("priya").newest(new RegExp(`${sig.name} is active now`));
  await lin.goto(sig.page);
  await expect(lin.getByText("Active", { exact: true }).first()).toBeVisible();
});

test("Lin lets a SIG rest, whoever wants to join is warned, and it comes back, without JavaScript", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const sig = await aSig({ leads: ["lin"], members: ["priya"] });
  const lin = await as("lin", { javaScriptEnabled: false });
  await lin.goto(sig.manage);
  await lin.getByText("Let the SIG rest", { exact: true }).click();
  await lin.getByRole("button", { name: "Declare it dormant" }).click();
  await expect(lin.getByRole("alert").filter({ hasText: "Fill this in" })).toBeVisible();
  await lin.getByLabel("Why?").fill("Everybody is at work on the next release.");
  await lin.getByLabel("Expected back by").fill("2090-03-01");
  await lin.getByRole("button", { name: "Declare it dormant" }).click();
  await expect(lin.getByRole("status")).toContainText("The SIG is dormant now");
  const { text } = await mailbox("priya").newest(new RegExp(`${sig.name} rests for now`));
  expect(text).toContain("> Everybody is at work on the next release.");
  expect(text).toContain("1 March 2090");

  await page.goto(`${sig.page}/join`);
  await expect(page.getByText("This SIG is dormant")).toBeVisible();
  await expect(page.getByText("Everybody is at work on the next release.")).toBeVisible();
  await expectAccessible(page);

  await lin.goto(sig.manage);
  await lin.getByRole("button", { name: "Bring the SIG back to life" }).click();
  await expect(lin.getByRole("status")).toContainText("active again");
  await page.goto(sig.page);
  await expect(page.getByText("This SIG is quiet at present")).toHaveCount(0);
});

test("Lin hands over to Priya; what is outside the portal stays listed, and the history knows who led when", async ({
  as,
  page,
}) => {
  test.slow();
  const sig = await aSig({ leads: ["lin"], members: ["priya"] });
  await db.roleTerm.updateMany({
    where: { sigId: sig.id },
    data: { from: new Date("2025-03-01T12:00:00Z") },
  });
  const lin = await as("lin");
  await lin.goto(sig.manage);
  await lin.getByRole("link", { name: "Hand over my role" }).click();
  const handOver = lin.getByRole("region", { name: "Hand over my role" });
  await handOver.getByLabel("Who takes over").selectOption("Priya Nair");
  await handOver.getByRole("button", { name: "Hand over" }).click();
  await expect(lin.getByRole("status")).toContainText("You have handed over");

  const priya = await as("priya");
  await priya.goto(sig.manage);
  const checklists = priya.getByRole("region", { name: "Checklists" });
  await expect(checklists).toContainText("Handover from Lin Yue to Priya Nair");
  await expect(checklists).toContainText("Priya Nair looks after it");
  await expectAccessible(priya);
  const ada = await as("ada");
  await ada.goto("/en/tensorflow/steering");
  const listed = ada
    .getByRole("region", { name: "Formations, handovers and closures" })
    .getByRole("listitem");
  await expect(listed.filter({ hasText: sig.name })).toContainText("4 things left: Priya Nair");
  await checklists.getByRole("button", { name: "Mark as done: Rights in the repositories" }).click();
  await expect(priya.getByRole("status")).toContainText("Marked as done");
  await expect(checklists).toContainText("Done by Priya Nair");
  await priya.getByRole("button", { name: "I still lead, and the page is right" }).click();
  await expect(priya.getByRole("status")).toContainText("you have confirmed it today");

  await page.goto(`${sig.page}/history`);
  await expectAccessible(page);
  await page.getByLabel("Day", { exact: true }).fill("2025-06-01");
  await page.getByRole("button", { name: "Show who led" }).click();
  const answer = page.getByRole("region", { name: "Who led on a day" });
  await expect(answer).toContainText("On 1 June 2025 this SIG was led by");
  await expect(answer.getByRole("listitem")).toHaveCount(1);
  await expect(answer).toContainText("Lin Yue");
  await expectAccessible(page);
  await page.getByLabel("Day", { exact: true }).fill("2020-01-01");
  await page.getByRole("button", { name: "Show who led" }).click();
  await expect(answer).toContainText("nobody is known to have led");
});

for (const [locale, width] of [
  ["ko", 375],
  ["zh", 1280],
] as const) {
  test(`governance and management can be used by everybody, in ${locale}`, async ({ as }) => {
    test.slow();
    const ada = await as("ada");
    await ada.setViewportSize({ width, height: 800 });
    for (const path of [
      "governance",
      "steering",
      "proposals/close",
      "proposals/close?sig=addons",
      "addons/manage",
      "addons/history?on=2026-01-01",
    ]) {
      await ada.goto(`/${locale}/tensorflow/${path}`);
      await expectAccessible(ada);
    }
  });
}
