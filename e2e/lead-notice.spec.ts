import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { sweep } from "#lib/sweep.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

const sig = "/en/mindspore/dx";

async function askToLead(page: Page, role: string) {
  await page.goto(`${sig}/join?for=lead`);
  await page.getByLabel("Which role?").selectOption(role);
  await page.getByLabel("Why do you want to lead?").fill("The error messages need somebody who answers.");
  await page.getByLabel("What have you done so far?").fill("Forty messages rewritten.");
  await page.getByLabel("code of conduct").check();
  await page.getByRole("button", { name: "Ask to become a lead" }).click();
  await expect(page.getByRole("status")).toContainText("Your request was sent");
}

async function openRequest(mei: Page, name: string) {
  await mei.getByRole("link", { name: new RegExp(`^${name}`) }).click();
  await expect(mei).toHaveURL(/\/dashboard\/[0-9a-f-]{36}/);
}

async function approve(mei: Page, name: string) {
  await mei.goto("/en/dashboard?kind=LEAD");
  await openRequest(mei, name);
  const decision = mei.getByRole("region", { name: `Decide on the request of ${name}` });
  await decision.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(mei.getByRole("status")).toContainText(
    `${name} becomes a lead when the public notice has ended`,
  );
}

/** Lets the public notice of a person be over, and two more workers do at once what is due. */
async function endNotice(name: string) {
  const noticeUntil = new Date(Date.now() - 60_000);
  await db.joinRequest.updateMany({ where: { status: "NOTICE", person: { name } }, data: { noticeUntil } });
  const { signal } = new AbortController();
  await Promise.all([sweep(db, new Date(), signal), sweep(db, new Date(), signal)]);
}

test("Kaito is approved as a lead of a MindSpore SIG, and Ana objects during the public notice", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const [kaito, mei, ana] = [await as("kaito"), await as("mei"), await as("ana")];
  await askToLead(kaito, "Tech lead");
  await approve(mei, "Kaito Mori");

  await test.step("everybody reads of it on the SIG's page and in its history", async () => {
    await page.goto(sig);
    const main = page.getByRole("main");
    await expect(main.getByText("Kaito Mori is to become Tech lead", { exact: true })).toBeVisible();
    await expect(main.getByText(/^Approved by Mei Zhao\. In public notice until/).first()).toBeVisible();
    await expect(page.getByRole("region", { name: "People" }).getByText("Kaito Mori")).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`${sig}/history`);
    await expect(page.getByText("Mei Zhao approved that Kaito Mori is to become Tech lead")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("so do Kaito and Mei, and Kaito's mail says until when", async () => {
    await kaito.goto("/en/me");
    const mine = kaito.getByRole("listitem").filter({ hasText: "As Tech lead" });
    await expect(mine).toContainText("In public notice");
    await expectAccessible(kaito);
    const { text } = await mailbox("kaito").newest(/is in public notice: Tech lead/);
    expect(text).toContain("It stands in public notice until");
    await mei.goto("/en/dashboard");
    await mei.getByRole("link", { name: /^In public notice/ }).click();
    await openRequest(mei, "Kaito Mori");
    await expect(mei.getByRole("article")).toContainText("In public notice");
    await expectAccessible(mei);
  });

  await test.step("neither a visitor nor Mei, who approved it, can object", async () => {
    await page.goto(sig);
    const notice = page
      .getByText("Kaito Mori is to become Tech lead", { exact: true })
      .locator("xpath=../..");
    await notice.getByRole("link", { name: "Who can object, and how" }).click();
    await expect(page.getByText("Sign in to object")).toBeVisible();
    await expectAccessible(page);
    await mei.goto(page.url());
    await expect(mei.getByText("You cannot object: you approved it.")).toBeVisible();
    await expect(mei.getByRole("button", { name: "Object" })).toHaveCount(0);
  });

  await test.step("Ana, a member, objects with a reason only", async () => {
    await ana.goto(page.url());
    await ana.getByRole("button", { name: "Object" }).click();
    await expect(ana.getByRole("main").getByRole("alert").first()).toContainText("Fill this in");
    await expectAccessible(ana);
    await ana.getByLabel("Reason").fill("We have never met in a meeting.");
    await ana.getByRole("button", { name: "Object" }).click();
    await expect(ana.getByRole("status")).toContainText("Your objection stands");
    await expectAccessible(ana);
  });

  await test.step("the notice is over in public, and the request is decided anew", async () => {
    await page.goto(sig);
    await expect(page.getByText("Kaito Mori is to become Tech lead", { exact: true })).toHaveCount(0);
    await expect(page.getByText("Ana Duarte objected to Kaito Mori as Tech lead")).toBeVisible();
    await expect(page.getByText("We have never met")).toHaveCount(0);
    const told = await mailbox("kaito").newest(/^Objection to your role/);
    expect(told.text).toContain("We have never met in a meeting.");
    expect((await mailbox("mei").newest(/Kaito Mori/)).text).toContain("We have never met in a meeting.");
    await mei.goto("/en/dashboard?kind=LEAD");
    await openRequest(mei, "Kaito Mori");
    await expect(mei.getByRole("article")).toContainText("Ana Duarte objected");
    await expect(mei.getByRole("article")).toContainText("We have never met in a meeting.");
    await expectAccessible(mei);
  });
});

test("without JavaScript, Tariq leads when nobody has objected during the public notice", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const tariq = await as("tariq", { javaScriptEnabled: false });
  const mei = await as("mei", { javaScriptEnabled: false });
  const ana = await as("ana", { javaScriptEnabled: false });
  await askToLead(tariq, "Chair");
  await approve(mei, "Tariq Osman");

  await test.step("Ana objects, and Mei approves once more", async () => {
    await ana.goto(sig);
    const notice = ana.getByText("Tariq Osman is to become Chair", { exact: true }).locator("xpath=../..");
    await notice.getByRole("link", { name: "Who can object, and how" }).click();
    await ana.getByLabel("Reason").fill("Who chairs the meetings until then?");
    await ana.getByRole("button", { name: "Object" }).click();
    await expect(ana.getByRole("status")).toContainText("Your objection stands");
    await approve(mei, "Tariq Osman");
    await ana.reload();
    await expect(ana.getByText("You have objected to this before")).toBeVisible();
  });

  await test.step("at the end of the notice he leads, and is told", async () => {
    await page.goto(sig);
    await expect(page.getByText("Tariq Osman is to become Chair", { exact: true })).toBeVisible();
    await endNotice("Tariq Osman");
    await mailbox("tariq").newest(/Your new role in .*: Chair/);
    await expect(async () => {
      await page.goto(sig);
      const people = page.getByRole("region", { name: "People" });
      await expect(people.getByRole("listitem").filter({ hasText: "Tariq Osman" }).first()).toContainText(
        "Chair",
        { timeout: 1000 },
      );
    }).toPass({ timeout: 30_000 });
    await expect(page.getByText("Tariq Osman is to become Chair", { exact: true })).toHaveCount(0);
    await tariq.goto("/en/me");
    await expect(tariq.getByRole("listitem").filter({ hasText: "As Chair" }).first()).toContainText(
      "Approved",
    );
  });
});
