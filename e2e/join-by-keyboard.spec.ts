import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Presses Tab until the control has the focus, and checks that one can see it there. */
async function tabTo(page: Page, control: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport();
  const outline = await control.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, "an outline shows the focus").not.toBe("none");
}

test("by keyboard alone, Tariq asks to join and Yuna answers", async ({ as }) => {
  const tariq = await as("tariq");
  await tariq.goto("/en/tensorflow/recommenders");
  await tariq.keyboard.press("Tab");
  await expect(tariq.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await tariq.keyboard.press("Enter");
  await tabTo(tariq, tariq.getByRole("link", { name: "Ask to join", exact: true }));
  await tariq.keyboard.press("Enter");
  await expect(tariq).toHaveURL("/en/tensorflow/recommenders/join");

  await tabTo(tariq, tariq.getByLabel("What do you want to work on?"));
  await tariq.keyboard.type("Serving on small machines.");
  await tabTo(tariq, tariq.getByRole("button", { name: "Ask to join" }));
  await tariq.keyboard.press("Enter");
  await expect(tariq.locator(":focus")).toContainText("Introduce yourself: Fill this in.");
  await expect(tariq).toHaveTitle(/^Error: /);
  await tabTo(tariq, tariq.getByRole("link", { name: "Introduce yourself: Fill this in." }));
  await tariq.keyboard.press("Enter");
  await expect(tariq.getByLabel("Introduce yourself")).toBeFocused();
  await tariq.keyboard.type("I run model servers for a weather service.");
  await tabTo(tariq, tariq.getByLabel("code of conduct"));
  await tariq.keyboard.press("Space");
  await expect(tariq.getByLabel("What do you want to work on?")).toHaveValue("Serving on small machines.");
  await tabTo(tariq, tariq.getByRole("button", { name: "Ask to join" }));
  await tariq.keyboard.press("Enter");
  await expect(tariq.getByRole("status")).toContainText("Your request was sent");

  const yuna = await as("yuna");
  await yuna.goto("/en/dashboard");
  await tabTo(yuna, yuna.getByRole("link", { name: /^Tariq Osman/ }));
  await yuna.keyboard.press("Enter");
  const decision = yuna.getByRole("region", { name: "Decide on the request of Tariq Osman" });
  await expect(decision).toBeVisible();
  await tabTo(yuna, decision.getByText("Approve with note"));
  await yuna.keyboard.press("Enter");
  await tabTo(yuna, decision.getByLabel("Note to the applicant"));
  await yuna.keyboard.type("Welcome, Tariq.");
  await tabTo(yuna, decision.getByRole("button", { name: "Approve with this note" }));
  await yuna.keyboard.press("Enter");
  await expect(yuna.getByRole("status")).toContainText("Approved: Tariq Osman is a member now");
});
