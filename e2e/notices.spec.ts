import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

test("Lea finds what waits among the notices, opens it and has read it", async ({ as }) => {
  const { lea } = await sigWithRequests("noticing", ["Wren Sol", "Ilse Brandt"]);
  const lead = await as(lea);
  await lead.goto("/en/notices");
  const wren = lead.getByRole("listitem").filter({ hasText: "Wren Sol asks to join SIG noticing" });
  const ilse = lead.getByRole("listitem").filter({ hasText: "Ilse Brandt asks to join SIG noticing" });
  await expect(wren).toContainText("Unread");
  await expect(lead.getByRole("button", { name: /^Account: Lea, .*2 unread$/ })).toBeVisible();
  await expectAccessible(lead);

  await wren.getByRole("button", { name: /asks to join/ }).click();
  await expect(lead).toHaveURL(/\/en\/dashboard\/[0-9a-f-]{36}/);
  await expect(lead.getByRole("heading", { name: /Wren Sol/ }).first()).toBeVisible();
  await lead.goto("/en/notices");
  await expect(wren).not.toContainText("Unread");
  await expect(wren.getByRole("link")).toHaveAttribute("href", /\/en\/dashboard\//);

  await ilse.getByRole("button", { name: "Mark as read" }).click();
  await expect(ilse).not.toContainText("Unread");
});

test("without JavaScript, Haneul marks all she has as read", async ({ as }) => {
  const haneul = await as("haneul", { javaScriptEnabled: false });
  await haneul.goto("/en/notices");
  await haneul.getByRole("button", { name: "Mark all as read" }).click();
  await expect(haneul.getByRole("button", { name: "Mark all as read" })).toHaveCount(0);
  await expect(haneul.getByText("Unread")).toHaveCount(0);
});
