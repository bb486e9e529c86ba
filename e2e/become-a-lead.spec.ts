import { expect, expectAccessible, test } from "./fixtures.ts";

test("Jisoo, backed by Yuna, becomes a co-lead of SIG Recommenders by Lin's decision", async ({
  as,
  mailbox,
}) => {
  const jisoo = await as("jisoo");
  await jisoo.goto("/en/tensorflow/recommenders");
  await jisoo.getByRole("link", { name: "Become a lead" }).click();
  await expect(jisoo).toHaveURL("/en/tensorflow/recommenders/join?for=lead");
  await expectAccessible(jisoo);
  await jisoo.getByLabel("Which role?").selectOption("Co-lead");
  await jisoo.getByLabel("A lead who backs you").selectOption("Yuna Han");
  await jisoo.getByLabel("Why do you want to lead?").fill("The Korean guides need somebody who answers.");
  await jisoo.getByLabel("Links").fill("not an address");
  await jisoo.getByLabel("code of conduct").check();
  await jisoo.getByRole("button", { name: "Ask to become a lead" }).click();

  await test.step("what is missing is said, what was chosen is kept", async () => {
    await expect(jisoo.locator(":focus")).toContainText("Nothing was lost");
    await expect(jisoo.getByLabel("Which role?")).toHaveValue("CO_LEAD");
    await expect(jisoo.getByLabel("A lead who backs you").locator("option:checked")).toHaveText("Yuna Han");
    await expect(jisoo.getByLabel("Links")).toHaveValue("not an address");
    await expectAccessible(jisoo);
  });
  await jisoo
    .getByRole("alert")
    .getByRole("link", { name: /^What have you done so far/ })
    .click();
  await expect(jisoo.getByLabel("What have you done so far?")).toBeFocused();
  await jisoo.getByLabel("What have you done so far?").fill("Three guides, and a year of answers.");
  await jisoo.getByLabel("Links").fill("https://example.org/jisoo");
  await jisoo.getByRole("button", { name: "Ask to become a lead" }).click();
  await expect(jisoo.getByRole("status")).toContainText("Your request was sent");

  const lin = await as("lin");
  await lin.goto("/en/dashboard?kind=LEAD");
  await lin.getByRole("link", { name: /^Jisoo Bae/ }).click();
  const decision = lin.getByRole("region", { name: "Decide on the request of Jisoo Bae" });
  await expect(decision).toBeVisible();
  await expect(lin.getByRole("article")).toContainText("Asks to become Co-lead of SIG Recommenders");
  await expect(lin.getByRole("article")).toContainText("Yuna Han");
  await decision.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lin.getByRole("status")).toContainText("Approved: Jisoo Bae is a lead now");

  await jisoo.goto("/en/tensorflow/recommenders");
  const people = jisoo.getByRole("region", { name: "People" });
  await expect(people.getByRole("listitem").filter({ hasText: "Jisoo Bae" }).first()).toContainText(
    "Co-lead",
  );
  await expect(jisoo.getByRole("link", { name: "You lead this SIG" })).toBeVisible();
  expect((await mailbox("jisoo").newest(/새 역할/)).text).toContain("공동 리드");
  await jisoo.goto("/en/dashboard");
  await expect(jisoo.getByRole("link", { name: /Haneul Moon/ })).toBeVisible();
});
