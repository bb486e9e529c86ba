import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { inOneLanguage } from "#lib/localized-text.ts";
import { aSig } from "./a-sig.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

/** A SIG that Lin leads, with a repository, a link that belongs to it, and a chat that is planned. */
async function aSigWithLinks() {
  const sig = await aSig({ leads: ["lin"] });
  const label = (text: string) => ({ sigId: sig.id, label: inOneLanguage("en", text) });
  const url = "https://github.com/example/oaks";
  const repository = await db.link.create({ data: { ...label("Oaks"), type: "REPOSITORY", url } });
  await db.link.create({
    data: { ...label("Guide"), type: "CONTRIBUTING", url: `${url}/guide`, underId: repository.id },
  });
  await db.link.create({
    data: {
      ...label("Chat"),
      order: 1,
      type: "CHAT",
      plannedFor: "https://chat.example.org/oaks",
      note: inOneLanguage("en", "Opens in spring."),
    },
  });
  return { ...sig, edit: `${sig.manage}/page` };
}

const save = (page: Page) => page.getByRole("button", { name: "Save the page" }).click();

async function expectSaved(page: Page) {
  await expect(page.getByRole("status")).toContainText("Saved. The page shows it now.");
}

test("Lin rewrites the page of a SIG, and a visitor reads it in Korean", async ({ as, page }) => {
  test.slow();
  const sig = await aSigWithLinks();
  const lin = await as("lin");
  await lin.goto(sig.page);
  await lin.getByRole("link", { name: "Edit this page" }).click();
  await expect(lin.getByRole("heading", { level: 1 })).toContainText("Edit the page");
  await expectAccessible(lin);

  await lin.getByLabel("Summary", { exact: true }).fill("Tends the oaks.");
  await lin.getByText("Translations of “Summary”").click();
  await lin.getByLabel("Summary (한국어)").fill("참나무를 돌봅니다.");
  await lin.getByLabel("Topics").fill("oaks, acorns");
  await lin.getByLabel("By invitation").check();
  await lin.getByRole("button", { name: "Add a workstream" }).click();
  await lin.getByLabel("Workstream 1: Title (optional)", { exact: true }).fill("Acorns");
  await lin.getByRole("button", { name: "Add a link" }).click();
  await lin.getByLabel("Link 4: Label (optional)", { exact: true }).fill("Write to us");
  await lin.getByLabel("Link 4: Address (optional)", { exact: true }).fill("javascript:alert(1)");
  await save(lin);
  await expect(lin.getByRole("alert").first()).toContainText("https://, http:// or mailto:");
  await expectAccessible(lin);
  await lin.getByLabel("Link 4: Address (optional)", { exact: true }).fill("mailto:oaks@example.org");
  await save(lin);
  await expectSaved(lin);
  await lin.getByLabel("Link 4: Label", { exact: true }).fill("Write to us all");
  await save(lin);
  await expect(lin.getByText("Last changed by Lin Yue")).toBeVisible();
  await expect(lin.locator("p:has-text('Last changed by Lin Yue') + ul")).toHaveText("Links");

  await page.goto(sig.page.replace("/en/", "/ko/"));
  await expect(page.getByText("참나무를 돌봅니다.")).toBeVisible();
  await expect(page.getByText("리드가 새 멤버를 초대합니다.")).toBeVisible();
  await expect(page.getByRole("region", { name: "작업 분야" })).toContainText("Acorns");
  const links = page.getByRole("region", { name: "활동하는 곳" });
  await expect(links.getByRole("link", { name: "Write to us all" })).toHaveAttribute(
    "href",
    "mailto:oaks@example.org",
  );
  await expect(links).toContainText("https://chat.example.org/oaks");
  await expect(links).toContainText("Opens in spring.");
  await expect(links.getByRole("listitem").filter({ hasText: "Oaks" }).first()).toContainText("Guide");
  const timeline = page.getByRole("region", { name: "최근 소식" });
  await expect(timeline).toContainText("Lin Yue 님이 페이지를 편집했습니다");
  await expect(timeline).toContainText("가입 방식: 요청 후 가입 → 초대로 가입");
  await expectAccessible(page);
});

test("Lin and Ada write the same page, without JavaScript: the later one is told and loses nothing", async ({
  as,
}) => {
  test.slow();
  const sig = await aSigWithLinks();
  const lin = await as("lin", { javaScriptEnabled: false });
  const ada = await as("ada", { javaScriptEnabled: false });
  await lin.goto(sig.manage);
  await lin.getByRole("link", { name: "Edit the page" }).click();
  await ada.goto(sig.edit);
  await ada.getByLabel("Topics").fill("of Ada");
  await save(ada);
  await expectSaved(ada);

  await lin.getByLabel("Summary", { exact: true }).fill("");
  await lin.getByRole("button", { name: "Add a workstream" }).click();
  await lin.getByLabel("Workstream 1: Title (optional)", { exact: true }).fill("Acorns");
  await save(lin);
  await expect(lin.getByRole("alert").first()).toContainText("Somebody else has saved this page");
  await expect(lin.getByText(/Last changed by Ada/)).toBeVisible();
  await expect(lin.getByLabel("Workstream 1: Title (optional)", { exact: true })).toHaveValue("Acorns");
  await save(lin);
  await expect(lin.getByRole("alert").filter({ hasText: "Fill this in" })).toBeVisible();
  await lin.getByLabel("Summary", { exact: true }).fill("Tends the oaks.");
  await lin.getByLabel("Link 3: Remove when I save").check();
  await save(lin);
  await expectSaved(lin);
  await expect(lin.getByLabel("Link 3: Label", { exact: true })).toHaveCount(0);

  const links = await db.link.findMany({ where: { sigId: sig.id } });
  expect(links.filter(({ underId }) => underId !== null)).toHaveLength(1);
  await lin.goto(`${sig.page}/history`);
  await expect(lin.getByText("Lin Yue edited the page")).toBeVisible();
  await expect(lin.getByText(/edited the page/)).toHaveCount(2);
});

test("the form is accessible in every language", async ({ as }) => {
  const sig = await aSigWithLinks();
  const lin = await as("lin");
  for (const locale of ["ko", "zh"]) {
    await lin.goto(sig.edit.replace("/en/", `/${locale}/`));
    await expectAccessible(lin);
  }
});
