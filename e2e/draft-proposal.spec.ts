import { expect, expectAccessible, test } from "./fixtures.ts";

const name = "SIG Tiny Kernels";

test("Ivan drafts a proposal that is his alone, and is told what is missing", async ({ as }) => {
  test.slow();
  const ivan = await as("ivan");

  await test.step("he begins a draft, and its address follows from the name", async () => {
    await ivan.goto("/en/tensorflow/proposals");
    await expectAccessible(ivan);
    await ivan.getByRole("main").getByRole("link", { name: "Propose a SIG" }).click();
    await expect(ivan.getByRole("heading", { level: 1 })).toHaveText("Propose a SIG");
    await expect(ivan.getByLabel("Lead 1: Name")).toHaveValue("Ivan Kolev");
    await expectAccessible(ivan);
    await ivan.getByRole("textbox", { name: "Name", exact: true }).pressSequentially(name);
    await expect(ivan.getByLabel("Address", { exact: true })).toHaveValue("tiny-kernels");
    await ivan.getByLabel("What problem does it solve?").fill("Sparse models run on **dense** kernels.");
    await ivan.getByRole("button", { name: "Save draft" }).click();
    await expect(ivan.getByText("Saved. Only you can see it.")).toBeVisible();
  });

  await test.step("nobody else sees the draft; he comes back to it from his own page", async () => {
    expect((await (await as("grace")).goto(ivan.url()))?.status()).toBe(404);
    await ivan.goto("/en/me");
    const proposals = ivan.getByRole("region", { name: "My proposals" });
    await expectAccessible(ivan);
    await proposals.getByRole("link", { name }).click();
    await expect(ivan.getByLabel("What problem does it solve?")).toHaveValue(/dense/);
  });

  await test.step("handed in too early, it says what is missing and loses nothing", async () => {
    await ivan.getByRole("button", { name: "Hand in" }).click();
    const errors = ivan.locator(":focus");
    await expect(errors).toContainText("Nothing was lost");
    await expect(ivan).toHaveTitle(/^Error: /);
    await expect(errors.getByRole("link")).toHaveText([
      "What is its mission: Fill this in.",
      "What is in scope: This is still the template. Write your own answer.",
      "What is out of scope: This is still the template. Write your own answer.",
      "What shows that it is wanted: This is still the template. Write your own answer.",
      "Which existing SIGs does it touch: Fill this in.",
      "Leads: Name more leads: the community asks for a minimum number.",
      "Lead 1: Affiliation: Fill this in.",
      "Name of the mailing list: Fill this in.",
      "When does it meet: Fill this in.",
      "The group will follow the code of conduct of the community: Tick this box to go on.",
    ]);
    await expect(ivan.getByLabel("What problem does it solve?")).toHaveValue(/dense/);
    await ivan.getByRole("link", { name: /^Lead 1: Affiliation/ }).click();
    await expect(ivan.getByLabel("Lead 1: Affiliation")).toBeFocused();
    await expectAccessible(ivan);
  });
});

test("Ivan throws a draft away after being asked", async ({ as }) => {
  const ivan = await as("ivan");
  await ivan.goto("/en/mindspore/proposals/new");
  await ivan.getByRole("textbox", { name: "Name", exact: true }).fill("SIG Second Thoughts");
  await ivan.getByRole("button", { name: "Save draft" }).click();
  await ivan.getByText("Throw this draft away").click();
  await ivan.getByRole("button", { name: "Throw it away" }).click();
  await expect(ivan.getByRole("status")).toContainText("The draft was deleted.");
  await expect(ivan.getByRole("link", { name: "SIG Second Thoughts" })).toHaveCount(0);
});

for (const [locale, community, written, found, join] of [
  ["en", "tensorflow", "SIG Recommender Systems", "SIG Recommenders", "Join instead"],
  ["ko", "tensorflow", "SIG 레코멘더", "SIG 레코멘더(Recommenders)", "대신 가입하기"],
  ["zh", "mindspore", "MindQuantum 算法", "MindQuantum", "改为加入"],
] as const) {
  test(`as Noor types a name, what resembles it appears, in ${locale}`, async ({ as }) => {
    const noor = await as("noor");
    await noor.goto(`/${locale}/${community}/proposals/new`);
    await noor.locator("[name=name]").pressSequentially(written);
    const similar = noor.getByRole("status").filter({ hasText: found });
    await expect(similar.getByRole("link").filter({ hasText: found }).first()).toBeVisible();
    await expect(similar.getByRole("link").filter({ hasText: join }).first()).toBeVisible();
    await expectAccessible(noor);
  });
}
