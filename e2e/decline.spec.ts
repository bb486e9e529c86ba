import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

async function ask(page: Page, introduction: string) {
  await page.getByLabel("Introduce yourself").fill(introduction);
  await page.getByLabel("What do you want to work on?").fill("An optimizer for sparse gradients.");
  await page.getByLabel("code of conduct").check();
  await page.getByRole("button", { name: "Ask to join" }).click();
  await expect(page.getByRole("status")).toContainText("Your request was sent");
}

test("Ana is declined with a reason, asks again, and takes it back", async ({ as, mailbox }) => {
  test.slow();
  const ana = await as("ana");
  await ana.goto("/en/tensorflow/addons/join");
  await ask(ana, "I am Ana.");

  const yuna = await as("yuna");
  await yuna.goto("/en/dashboard");
  await yuna.getByRole("link", { name: /^Ana Duarte/ }).click();
  const decision = yuna.getByRole("region", { name: "Decide on the request of Ana Duarte" });
  await decision.getByText("Decline with a reason").click();
  await decision.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(yuna.locator(":focus")).toContainText("Reason: Fill this in.");
  await expect(decision.getByLabel("Reason")).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(yuna);
  await decision.getByLabel("Reason").fill("Please tell us which optimizer\nyou have in mind.");
  await decision.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(yuna.getByRole("status")).toContainText("Declined: Ana Duarte gets an email");

  const mail = await mailbox("ana").newest(/declined/i);
  expect(mail.text).toContain("which optimizer");

  await ana.goto("/en/me");
  const requests = ana.getByRole("region", { name: "My requests" });
  await expect(requests).toContainText("Yuna Han declined it on");
  await expect(requests).toContainText("Please tell us which optimizer");
  await expectAccessible(ana);
  await requests
    .getByRole("listitem")
    .filter({ hasText: "Declined" })
    .getByRole("link", { name: "Ask again" })
    .click();
  await ask(ana, "Lazy Adam, with tests.");

  await test.step("the deciders see the earlier round", async () => {
    await yuna.goto("/en/dashboard");
    await yuna.getByRole("link", { name: /^Ana Duarte/ }).click();
    await yuna.getByRole("article").getByText("Declined", { exact: true }).click();
    await expect(yuna.getByRole("article")).toContainText("Please tell us which optimizer");
    await expectAccessible(yuna);
  });

  await requests.getByText("Withdraw", { exact: true }).click();
  await requests.getByRole("button", { name: "Withdraw this request" }).click();
  await expect(ana.getByRole("status")).toContainText("Your request was withdrawn");
  await expect(requests).toContainText("You withdrew it on");
  await yuna.goto("/en/dashboard");
  await expect(yuna.getByRole("link", { name: /^Ana Duarte/ })).toHaveCount(0);
});
