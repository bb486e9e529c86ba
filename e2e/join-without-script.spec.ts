import { expect, test } from "./fixtures.ts";

test("without JavaScript, Sam asks, Lin answers, and Sam withdraws and leaves", async ({ as }) => {
  const sam = await as("sam", { javaScriptEnabled: false });
  const lin = await as("lin", { javaScriptEnabled: false });

  await test.step("what is wrong is said, and nothing that was typed is lost", async () => {
    await sam.goto("/en/tensorflow/recommenders");
    await sam.getByRole("link", { name: "Ask to join", exact: true }).click();
    await sam.getByLabel("Introduce yourself").fill("I operate this portal.");
    await sam.getByLabel("Links").fill("javascript:alert(1)");
    await sam.getByLabel("recommenders-announce@lists.example.org").check();
    await sam.getByRole("button", { name: "Ask to join" }).click();
    const summary = sam.getByRole("alert");
    await expect(summary).toContainText("Enter a web address");
    await expect(summary.getByRole("link")).toHaveCount(3);
    await expect(sam.getByLabel("Introduce yourself")).toHaveValue("I operate this portal.");
    await expect(sam.getByLabel("Links")).toHaveValue("javascript:alert(1)");
    await expect(sam.getByLabel("recommenders-announce@lists.example.org")).toBeChecked();
  });

  await test.step("put right, it is sent; a second one is not possible", async () => {
    await sam.getByLabel("What do you want to work on?").fill("Nothing much.");
    await sam.getByLabel("Links").fill("");
    await sam.getByLabel("I have read who can read the archives").check();
    await sam.getByLabel("code of conduct").check();
    await sam.getByRole("button", { name: "Ask to join" }).click();
    await expect(sam.getByRole("status")).toContainText("Your request was sent");
    await sam.goto("/en/tensorflow/recommenders/join");
    await expect(sam.getByText("You have already asked")).toBeVisible();
  });

  await test.step("Lin finds it by the filters and declines, with a reason only", async () => {
    await lin.goto("/en/dashboard");
    await lin.getByRole("combobox", { name: "Kind" }).selectOption("MEMBERSHIP");
    await lin.getByRole("button", { name: "Show" }).click();
    await lin.getByRole("link", { name: /^Sam Carter/ }).click();
    await lin.getByText("Decline with a reason").click();
    await lin.getByRole("button", { name: "Decline", exact: true }).click();
    await expect(lin.getByRole("alert")).toContainText("Fill this in.");
    await lin.getByLabel("Reason").fill("What would you like to work on?");
    await lin.getByRole("button", { name: "Decline", exact: true }).click();
    await expect(lin.getByRole("status")).toContainText("Declined: Sam Carter");
    await expect(lin.getByRole("combobox", { name: "Kind" })).toHaveValue("MEMBERSHIP");
  });

  await test.step("Sam reads why, asks again and withdraws", async () => {
    await sam.goto("/en/me");
    await expect(sam.getByText("What would you like to work on?")).toBeVisible();
    await sam.getByRole("link", { name: "Ask again" }).click();
    await sam.getByLabel("Introduce yourself").fill("I operate this portal.");
    await sam.getByLabel("What do you want to work on?").fill("Its pages.");
    await sam.getByLabel("code of conduct").check();
    await sam.getByRole("button", { name: "Ask to join" }).click();
    await sam.getByText("Withdraw", { exact: true }).click();
    await sam.getByRole("button", { name: "Withdraw this request" }).click();
    await expect(sam.getByRole("status")).toContainText("Your request was withdrawn");
  });

  await test.step("Sam joins an open SIG and leaves it", async () => {
    await sam.goto("/en/tensorflow/rust/join");
    await sam.getByLabel("code of conduct").check();
    await sam.getByRole("button", { name: "Join now" }).click();
    await expect(sam.getByRole("status")).toContainText("you are a member now");
    await sam.getByText("Leave", { exact: true }).click();
    await sam.getByRole("button", { name: "Leave SIG Rust" }).click();
    await expect(sam.getByRole("status")).toContainText("You have left the SIG");
  });
});
