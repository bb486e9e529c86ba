import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const name = "SIG Sparse Kernels";
const community = "/en/tensorflow";

async function answer(page: Page, answers: Record<string, string>) {
  for (const [label, text] of Object.entries(answers)) await page.getByLabel(label).fill(text);
}

const answers = {
  "What problem does it solve?": "Sparse models run on **dense** kernels.",
  "What is its mission?": "Give sparse models kernels of their own. We collect and test them.",
  "What is in scope?": "- Kernels for sparse tensors\n- Benchmarks",
  "What is out of scope?": "- Compilers",
  "What shows that it is wanted?": "Sixty issues in a year: https://example.org/issues",
  "Which existing SIGs does it touch?": "SIG Addons hosts some kernels today; they agreed to hand them over.",
  "Name of the mailing list": "sparse-kernels",
  "When does it meet?": "none",
};

test("Ivan proposes a SIG, is asked for changes and makes them; Ada accepts, and the SIG exists", async ({
  as,
  mailbox,
}) => {
  test.setTimeout(300_000);
  const [ivan, grace, ada] = [await as("ivan"), await as("grace"), await as("ada")];
  let proposal = "";

  await test.step("he begins a draft, and its address follows from the name", async () => {
    await ivan.goto(`${community}/proposals`);
    await expectAccessible(ivan);
    await ivan.getByRole("main").getByRole("link", { name: "Propose a SIG" }).click();
    await expect(ivan.getByRole("heading", { level: 1 })).toHaveText("Propose a SIG");
    await expect(ivan.getByLabel("Lead 1: Name")).toHaveValue("Ivan Kolev");
    await expectAccessible(ivan);
    await ivan.getByRole("textbox", { name: "Name", exact: true }).pressSequentially(name);
    await expect(ivan.getByLabel("Address", { exact: true })).toHaveValue("sparse-kernels");
    await answer(ivan, { "What problem does it solve?": answers["What problem does it solve?"] });
    await ivan.getByRole("button", { name: "Save draft" }).click();
    await expect(ivan.getByRole("status")).toContainText("Saved. Only you can see it.");
  });

  await test.step("nobody else sees the draft; he comes back to it from his own page", async () => {
    expect((await grace.goto(ivan.url()))?.status()).toBe(404);
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

  await test.step("complete, it is public at once, and the committee is told", async () => {
    await answer(ivan, {
      ...answers,
      "Lead 1: Affiliation": "Demo",
      "Lead 2: Name": "Priya Nair",
      "Lead 2: Affiliation": "Demo",
      "Lead 2: Email address": "priya@example.org",
    });
    await ivan.getByRole("button", { name: "Add a lead" }).click();
    await answer(ivan, { "Lead 3: Name": "Thandi Zulu", "Lead 3: Affiliation": "Somewhere" });
    await ivan.getByRole("button", { name: "Add a member" }).click();
    await answer(ivan, { "Member 1: Name": "Kaito Mori", "Member 1: Email address": "kaito@example.org" });
    await ivan.getByRole("checkbox", { name: /code of conduct/ }).check();
    await ivan.getByRole("button", { name: "Hand in" }).click();
    await expect(ivan.getByRole("status")).toContainText("Your proposal is handed in");
    await expectAccessible(ivan);
    await ivan.getByRole("link", { name: "See the public page" }).click();
    await expect(ivan).toHaveURL(/\/proposals\/\d+$/);
    proposal = new URL(ivan.url()).pathname;
    await expect(ivan.getByText("the steering committee names a shepherd")).toBeVisible();
    await expect(ivan.getByRole("region", { name: "The problem" }).locator("strong")).toBeVisible();
    expect(await ivan.content()).not.toContain("priya@example.org");
    await expectAccessible(ivan);
    expect((await mailbox("grace").newest(/awaits review: SIG Sparse Kernels/)).text).toContain("Ivan Kolev");
  });

  await test.step("Lin supports it, once, with a sentence", async () => {
    const lin = await as("lin");
    await lin.goto(proposal.replace("/en/", "/zh/"));
    await lin.getByRole("link", { name: "参与", exact: true }).click();
    await lin.getByLabel("您为什么支持？").fill("稀疏模型需要专门的算子。");
    await lin.getByRole("button", { name: "支持" }).click();
    await expect(lin.getByRole("status")).toContainText("谢谢");
    await expect(lin.getByLabel("您为什么支持？")).toHaveCount(0);
  });

  await test.step("Grace takes up the review from the board, comments, and asks for changes", async () => {
    await grace.goto(`${community}/steering`);
    await expectAccessible(grace);
    await grace.getByRole("region", { name: "Waiting for a shepherd" }).getByRole("link", { name }).click();
    await grace.getByRole("button", { name: "Take up the review" }).click();
    await expect(grace.getByRole("status")).toContainText("You are the shepherd");
    await grace.getByLabel("Your comment").fill("Which devices are meant?");
    await grace.getByRole("button", { name: "Comment" }).click();
    await expect(grace.getByRole("status")).toContainText("Your comment stands");
    await grace.getByText("The next step goes to the proposer").click();
    await grace.getByLabel("What has to change?").fill("Name the devices in the **scope**.");
    await grace.getByRole("button", { name: "Ask for changes" }).click();
    await expect(grace.getByRole("status")).toContainText("You have asked for changes");
    await mailbox("ivan").newest(/Which devices are meant/);
    await mailbox("ivan").newest(/Name the devices/);
  });

  await test.step("Ivan makes the changes; until he hands them in, everybody reads the first revision", async () => {
    await ivan.goto(`${proposal}/review`);
    await ivan.getByRole("link", { name: "Edit the proposal" }).click();
    await expect(ivan.getByText("Grace Mbeki asked for these changes")).toBeVisible();
    await ivan.getByLabel("What is in scope?").fill("Kernels for sparse tensors on CPU and GPU.");
    await ivan.getByRole("button", { name: "Save, not yet public" }).click();
    await expect(ivan.getByRole("status")).toContainText("Saved");
    await ada.goto(proposal);
    await expect(ada.getByRole("region", { name: "In scope" })).toContainText("Benchmarks");
    await ivan.getByRole("button", { name: "Hand in again" }).click();
    await expect(ivan.getByText("Changed: In scope")).toBeVisible();
    await mailbox("grace").newest(/Proposal \d+/);
  });

  await test.step("the first revision stays readable", async () => {
    await ada.goto(proposal);
    await expect(ada.getByRole("region", { name: "In scope" })).toContainText("on CPU and GPU");
    await ada.getByRole("link", { name: "Revision 1" }).click();
    await expect(ada.getByRole("region", { name: "In scope" })).toContainText("Benchmarks");
    await expect(ada.getByText("This is not the latest revision.")).toBeVisible();
    await expectAccessible(ada);
  });

  await test.step("Ada decides in words", async () => {
    await ada.goto(`${proposal}/review`);
    await ada.getByText("The decision is final and public").click();
    await ada.getByRole("button", { name: "Publish the decision" }).click();
    await expect(ada.getByRole("alert").first()).toContainText("Synthesis: Fill this in.");
    await expectAccessible(ada);
    await ada.getByLabel("Accept").check();
    await ada.getByLabel("Synthesis").fill("Everybody wants it, and the devices are named.");
    await ada.getByLabel("Conditions").fill("Report after six months.");
    await ada.getByRole("button", { name: "Publish the decision" }).click();
    await expect(ada.getByRole("status")).toContainText("The decision is made and public");
  });

  await test.step("the SIG is there, with its charter, leads, members and the proposal it came of", async () => {
    const visitor = await as("noor");
    await visitor.goto(proposal);
    const ruling = visitor.getByRole("region", { name: "Decision: accepted" });
    await expect(ruling).toContainText("Report after six months.");
    await expect(ruling).toContainText("Ada Romero");
    await expectAccessible(visitor);
    await ruling.getByRole("link", { name: /SIG Sparse Kernels/ }).click();
    await expect(visitor).toHaveURL(`${community}/sparse-kernels`);
    await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(name);
    const people = visitor.getByRole("region", { name: "People" });
    for (const lead of ["Ivan Kolev", "Priya Nair", "Thandi Zulu"]) {
      await expect(people.getByText(lead, { exact: true }).first()).toBeVisible();
    }
    await expect(visitor.getByRole("link", { name: /^Proposal \d+$/ })).toHaveAttribute("href", proposal);
    await visitor.goto(`${community}/sparse-kernels/charter`);
    await expect(visitor.getByText("on CPU and GPU")).toBeVisible();
    const mail = await mailbox("ivan").newest(/is accepted: SIG Sparse Kernels/);
    expect(mail.text).toContain("Everybody wants it");
  });
});
