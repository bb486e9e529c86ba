import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

const addons = "/en/tensorflow/addons/charter";
const amend = `${addons}/amend`;

test.beforeAll(async () => {
  const { id: sigId } = await db.sig.findFirstOrThrow({ where: { slug: "addons" } });
  const sections = {
    objective: inOneLanguage("en", "SIG Addons keeps what the core leaves out."),
    membership: inOneLanguage("en", "Everybody is welcome."),
  };
  await db.charterRevision.upsert({
    where: { sigId_number: { sigId, number: 1 } },
    update: {},
    create: { sigId, number: 1, status: "IN_FORCE", sections, inForceFrom: new Date() },
  });
});

test.describe.configure({ mode: "serial" });

async function vote(page: Page, choice: string, reason = ""): Promise<void> {
  await page.goto(amend);
  await page.getByRole("radio", { name: choice }).check();
  if (reason) await page.getByLabel(/^Reason/).fill(reason);
  await page.locator("#cast").getByRole("button").click();
  await expect(page.getByRole("status")).toContainText("Your position is recorded");
}

test("Lin drafts an amendment and sees it while writing, the committee decides by ballot, and it is in force", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const lin = await as("lin");
  await test.step("drafts", async () => {
    await lin.goto(amend);
    const outOfScope = lin.getByRole("textbox", { name: "Out of scope" });
    await outOfScope.fill("- **Speed** of the core");
    const preview = lin.getByRole("region", { name: "Preview: Out of scope" });
    await expect(preview.getByRole("listitem")).toHaveText("Speed of the core");
    await lin.getByRole("button", { name: "Hand it to the committee" }).click();
    await expect(lin.getByRole("alert").filter({ hasText: "Fill this in" })).toBeVisible();
    await expectAccessible(lin);
    await lin.getByRole("textbox", { name: "What changes, and why" }).fill("Speed belongs to SIG Build.");
    await lin.getByRole("button", { name: "Hand it to the committee" }).click();
    await expect(lin.getByRole("status")).toContainText("before the committee now");
    await expectAccessible(lin);
  });

  await test.step("is decided by ballot", async () => {
    const { text } = await mailbox("ada").newest(/amendment to the charter of SIG Addons/);
    expect(text).toContain("> Speed belongs to SIG Build.");
    const ada = await as("ada");
    await ada.goto(amend);
    await expect(ada.getByText("- **Speed** of the core")).toBeVisible();
    await ada.getByRole("button", { name: "Open the ballot" }).click();
    await expect(ada.getByRole("status")).toContainText("The ballot is open");
    await page.goto(addons);
    await page.getByRole("link", { name: "See what changes" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Out of scope" })).toBeVisible();
    await expectAccessible(page);
    await vote(await as("omar"), "Approve");
    await vote(await as("grace"), "Approve");
    await ada.goto(amend);
    await expectAccessible(ada);
    await ada.locator("#close").getByRole("button").click();
    await expect(ada.getByRole("status")).toContainText("The ballot is closed");
  });

  await test.step("is on the public page at once", async () => {
    await page.goto(addons);
    await expect(page.getByText("Revision 2").first()).toBeVisible();
    await expect(page.getByText("Speed belongs to SIG Build.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Changes from revision 1 (Revision 2)" }).click();
    await expect(page.locator("ins")).toHaveText("- **Speed** of the core");
    await mailbox("lin").newest(/章程的新版本已生效/);
  });
});

test("Lin saves, previews, and hands in a small correction without JavaScript, and Ada alone puts it in force", async ({
  as,
  page,
}) => {
  test.slow();
  const lin = await as("lin", { javaScriptEnabled: false });
  await lin.goto(amend);
  await lin.getByRole("textbox", { name: "Membership" }).fill("Everybody is _very_ welcome.");
  await lin.getByRole("button", { name: "Save the draft and preview it" }).click();
  await expect(lin.getByRole("status")).toContainText("The draft is saved");
  await expect(lin.getByRole("region", { name: "Preview: Membership" }).locator("em")).toHaveText("very");
  await lin.getByRole("textbox", { name: "What changes, and why" }).fill("A friendlier word.");
  await lin.getByLabel("This is a small correction").check();
  await lin.getByRole("button", { name: "Hand it to the committee" }).click();
  await expect(lin.getByRole("status")).toContainText("before the committee now");

  const ada = await as("ada", { javaScriptEnabled: false });
  await ada.goto(amend);
  await ada.getByText("Put it in force as a small correction", { exact: true }).click();
  await ada.getByRole("button", { name: "Put it in force", exact: true }).click();
  await expect(ada.getByRole("status")).toContainText("The correction is in force");
  await page.goto(addons);
  await expect(page.getByText("Small correction").first()).toBeVisible();
  await expect(page.getByText("put in force by Ada Romero alone")).toBeVisible();
});

test("Lin takes an amendment back, and nobody but leads and the committee sees what is drafted", async ({
  as,
  page,
}) => {
  const lin = await as("lin");
  await lin.goto(amend);
  await lin.getByRole("textbox", { name: "Contacts" }).fill("Canary");
  await lin.getByRole("textbox", { name: "What changes, and why" }).fill("Whom to ask.");
  await lin.getByRole("button", { name: "Save the draft" }).click();
  await expect(lin.getByRole("status")).toContainText("The draft is saved");
  await page.goto(amend);
  await expect(page).toHaveURL(/sign-in/);
  await page.goto(`${addons}/4`);
  await expect(page.getByText("Canary")).toHaveCount(0);
  await lin.getByRole("button", { name: "Hand it to the committee" }).click();
  await expect(lin.getByRole("status")).toContainText("before the committee now");
  await lin.getByText("Take the amendment back", { exact: true }).click();
  await lin.getByRole("button", { name: "Take it back" }).click();
  await expect(lin.getByRole("status")).toContainText("The amendment was taken back");
  await page.goto(`${addons}/4`);
  await expect(page.getByText("This amendment was taken back")).toBeVisible();
});

for (const [locale, path] of [
  ["ko", "recommenders/charter"],
  ["zh", "recommenders/charter"],
] as const) {
  test(`a charter prints as a document, in ${locale}`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto(`/${locale}/tensorflow/${path}`);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(page.locator("header")).toBeHidden();
  });
}
