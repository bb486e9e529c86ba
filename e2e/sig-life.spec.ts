import { randomUUID } from "node:crypto";
import { system } from "#lib/actor.ts";
import { openChecklist } from "#lib/checklists/commands.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import type { SigStatus } from "#lib/generated/prisma/enums.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import { expect, expectAccessible, type PersonKey, test } from "./fixtures.ts";

type Wanted = { status?: SigStatus; leads?: readonly PersonKey[]; members?: readonly PersonKey[] };

/** A SIG of TensorFlow for one journey, with its own address. */
async function aSig({ status = "ACTIVE", leads = [], members = [] }: Wanted) {
  const community = await db.community.findUniqueOrThrow({ where: { slug: "tensorflow" } });
  const slug = `life-${randomUUID().slice(0, 8)}`;
  const name = `SIG ${slug}`;
  const sig = await db.sig.create({
    data: {
      communityId: community.id,
      slug,
      name: inOneLanguage("en", name),
      summary: inOneLanguage("en", "A SIG whose life is told."),
      order: 900,
      status,
    },
  });
  const idOf = async (key: PersonKey) =>
    (await db.user.findUniqueOrThrow({ where: { email: `${key}@example.org` } })).personId;
  for (const key of leads) {
    const personId = await idOf(key);
    await db.roleTerm.create({ data: { sigId: sig.id, personId, role: "LEAD", from: new Date() } });
    await db.membership.create({ data: { sigId: sig.id, personId, source: "IMPORT" } });
  }
  for (const key of members) {
    await db.membership.create({ data: { sigId: sig.id, personId: await idOf(key), source: "IMPORT" } });
  }
  return { ...sig, name, page: `/en/tensorflow/${slug}`, manage: `/en/tensorflow/${slug}/manage` };
}

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

test("Ada merges one SIG into another and retires that; everybody is led on and told", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const old = await aSig({ leads: ["lin"], members: ["priya"] });
  const next = await aSig({ leads: ["yuna"], members: ["priya"] });
  const lin = await as("lin");
  await lin.goto(old.manage);
  await expect(lin.getByText("Retire the SIG")).toHaveCount(0);

  const ada = await as("ada");
  await ada.goto(old.manage);
  await expectAccessible(ada);
  await ada.getByText("Make it part of another SIG", { exact: true }).click();
  const merge = ada.locator("#merge");
  await merge.getByLabel("Why?").fill("Both work on the same now.");
  await merge.getByLabel("Into which SIG").selectOption(next.name);
  await merge.getByRole("button", { name: "Merge for good" }).click();
  await expect(ada.getByRole("status")).toContainText("The SIG is part of the other now");
  await expect(ada.getByRole("region", { name: "Checklists" })).toContainText("Closing the SIG");
  await expectAccessible(ada);
  await mailbox("priya").newest(new RegExp(`${old.name} is part of ${next.name} now`));

  await page.goto(old.page);
  await expect(page.getByText("Reason: Both work on the same now.")).toBeVisible();
  await page.getByRole("link", { name: `Go to ${next.name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(next.name);

  await ada.goto(next.manage);
  await ada.getByText("Retire the SIG", { exact: true }).click();
  const retire = ada.locator("#retire");
  await retire.getByLabel("Why?").fill("Its work is done.");
  await retire.getByRole("button", { name: "Retire for good" }).click();
  await expect(ada.getByRole("status")).toContainText("The SIG is retired");
  const { text } = await mailbox("yuna").newest(/활동이 종료되었습니다/);
  expect(text).toContain("> Its work is done.");

  await test.step("what is left to do stays on the board until it is done", async () => {
    await ada.goto("/en/tensorflow/steering");
    const left = ada
      .getByRole("region", { name: "Formations, handovers and closures" })
      .getByRole("listitem");
    await expect(left.filter({ hasText: next.name })).toContainText("3 things left: the steering committee");
    await left.filter({ hasText: next.name }).getByRole("link", { name: next.name }).click();
    for (const count of [3, 2, 1]) {
      await expect(ada.getByRole("button", { name: /^Mark as done/ })).toHaveCount(count);
      await ada
        .getByRole("button", { name: /^Mark as done/ })
        .first()
        .click();
    }
    await expect(ada.getByRole("region", { name: "Checklists" })).toHaveCount(0);
    await ada.goto("/en/tensorflow/steering");
    await expect(left.filter({ hasText: next.name })).toHaveCount(0);
  });
  await page.goto(next.page);
  await expect(page.getByText("Reason: Its work is done.")).toBeVisible();
  await expect(page.getByRole("region", { name: "People" })).toContainText("Emeriti");
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
    for (const path of ["governance", "steering", "addons/manage", "addons/history?on=2026-01-01"]) {
      await ada.goto(`/${locale}/tensorflow/${path}`);
      await expectAccessible(ada);
    }
  });
}
