import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { endCommentPeriod, endNotice } from "./proposal-clock.ts";

const name = "SIG Sparse Kernels";
const slug = "sparse-kernels";
const community = "/en/tensorflow";

const answers = {
  "What problem does it solve?": "Sparse models run on **dense** kernels.",
  "What is its mission?": "Give sparse models kernels of their own. We collect and test them.",
  "What is in scope?": "- Kernels for sparse tensors\n- Benchmarks",
  "What is out of scope?": "- Compilers",
  "What shows that it is wanted?": "Sixty issues in a year: https://example.org/issues",
  "Which existing SIGs does it touch?": "SIG Addons hosts some kernels today; they agreed to hand them over.",
  "Name of the mailing list": slug,
  "When does it meet?": "none",
};

let proposal = ""; // the path of its page, once it is handed in

test.describe.configure({ mode: "serial" });

async function answer(page: Page, given: Record<string, string>) {
  for (const [label, text] of Object.entries(given)) await page.getByLabel(label).fill(text);
}

async function review(page: Page) {
  await page.goto(`${proposal}/review`);
}

async function expectDone(page: Page, words: string) {
  await expect(page.getByRole("status")).toContainText(words);
}

async function takePosition(page: Page, choice: string, reason = "") {
  await review(page);
  await page.getByRole("radio", { name: choice }).check();
  await page.getByLabel(/^Reason/).fill(reason);
  await page.locator("#cast").getByRole("button").click();
}

test("Ivan proposes a SIG, and everybody can read it at once, without the leads' addresses", async ({
  as,
}) => {
  const ivan = await as("ivan");
  await ivan.goto(`${community}/proposals/new`);
  await ivan.getByRole("textbox", { name: "Name", exact: true }).fill(name);
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
  await expectDone(ivan, "Your proposal is handed in");
  await expect(ivan.getByLabel("Why do you support it?")).toHaveCount(0); // nobody supports their own
  await expectAccessible(ivan);
  await ivan.getByRole("link", { name: "See the public page" }).click();
  await expect(ivan).toHaveURL(/\/proposals\/\d+$/);
  proposal = new URL(ivan.url()).pathname;
  await expect(ivan.getByText("3 more supporters open the review.")).toBeVisible();
  await expect(ivan.getByRole("region", { name: "The problem" }).locator("strong")).toBeVisible();
  expect(await ivan.content()).not.toContain("priya@example.org");
  await expectAccessible(ivan);
});

test("three people support it, each once and with a sentence, and the review opens", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  await test.step("Lin, in Chinese", async () => {
    const lin = await as("lin");
    await lin.goto(proposal.replace("/en/", "/zh/"));
    await lin.getByRole("link", { name: "参与", exact: true }).click();
    await lin.getByLabel("您为什么支持？").fill("稀疏模型需要专门的算子。");
    await lin.getByRole("button", { name: "支持" }).click();
    await expectDone(lin, "谢谢");
    await expect(lin.getByLabel("您为什么支持？")).toHaveCount(0);
  });
  for (const who of ["noor", "carlos"] as const) {
    const supporter = await as(who);
    await review(supporter);
    await supporter.getByLabel("Why do you support it?").fill("Our models wait for it.");
    await supporter.getByRole("button", { name: "Support", exact: true }).click();
    await expectDone(supporter, "Your support stands");
  }
  expect((await mailbox("grace").newest(/awaits review: SIG Sparse Kernels/)).text).toContain("Ivan Kolev");
  await mailbox("ivan").newest(/is in review: SIG Sparse Kernels/);
  await page.goto(proposal);
  await expect(page.getByText("a member of the committee becomes its shepherd")).toBeVisible();
  await expect(page.getByText("Comments are welcome until")).toBeVisible();
});

test("Grace becomes its shepherd, and Ivan answers her comment and makes the changes she asks for", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const [ivan, grace] = [await as("ivan"), await as("grace")];

  await test.step("she finds it on the board, comments, and wants the comment resolved", async () => {
    await grace.goto(`${community}/steering`);
    await grace.getByRole("region", { name: "Open proposals" }).getByRole("link", { name }).click();
    await grace.getByRole("button", { name: "Become the shepherd" }).click();
    await expectDone(grace, "You are the shepherd");
    await grace.getByLabel("Your comment").fill("Which devices are meant?");
    await grace.getByRole("button", { name: "Comment", exact: true }).click();
    await expectDone(grace, "Your comment stands");
    await grace.getByRole("button", { name: "Mark as to be resolved" }).click();
    await expectDone(grace, "The comment is marked");
    await expectAccessible(grace);
    await mailbox("ivan").newest(/Which devices are meant/);
  });

  await test.step("Ivan answers in the thread, and may not mark it himself", async () => {
    await review(ivan);
    const thread = ivan.getByRole("listitem").filter({ hasText: "Which devices are meant?" });
    await expect(ivan.getByRole("button", { name: "Mark as" })).toHaveCount(0);
    await thread.getByText("Answer", { exact: true }).first().click();
    await thread.getByLabel("Your answer").fill("CPU and GPU, to begin with.");
    await thread.getByRole("button", { name: "Answer" }).click();
    await expectDone(ivan, "Your comment stands");
    await expect(thread.getByText("CPU and GPU, to begin with.")).toBeVisible();
  });

  await test.step("she asks for changes", async () => {
    await review(grace);
    await grace.getByText("The next step goes to the proposer").click();
    await grace.getByLabel("What has to change?").fill("Name the devices in the **scope**.");
    await grace.getByRole("button", { name: "Ask for changes" }).click();
    await expectDone(grace, "You have asked for changes");
    await mailbox("ivan").newest(/Name the devices/);
  });

  await test.step("until he hands them in, everybody reads the first revision", async () => {
    await review(ivan);
    await ivan.getByRole("link", { name: "Edit the proposal" }).click();
    await expect(ivan.getByText("Grace Mbeki asked for these changes")).toBeVisible();
    const inScope = "- Kernels for sparse tensors on CPU and GPU\n- Benchmarks";
    await ivan.getByLabel("What is in scope?").fill(inScope);
    await ivan.getByRole("button", { name: "Save, not yet public" }).click();
    await expect(ivan.getByText(/^Saved/).first()).toBeVisible();
    await page.goto(proposal);
    await expect(page.getByRole("region", { name: "In scope" })).not.toContainText("GPU");
    await ivan.getByRole("button", { name: "Hand in again" }).click();
    await expect(ivan.getByText("Changed: In scope")).toBeVisible();
    await mailbox("grace").newest(/has been revised/);
  });

  await test.step("the first revision stays readable, and the two can be compared", async () => {
    await page.goto(proposal);
    await expect(page.getByRole("region", { name: "In scope" })).toContainText("on CPU and GPU");
    await expect(page.getByText("on revision 1").first()).toBeVisible();
    await page.getByRole("link", { name: "Compare with revision 1" }).click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["In scope"]);
    await expect(page.locator("ins")).toHaveText(" on CPU and GPU");
    await expect(page.locator("del")).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`${proposal}/revisions/1`);
    await expect(page.getByRole("region", { name: "In scope" })).toContainText("Benchmarks");
    await expect(page.getByText("This is not the latest revision.")).toBeVisible();
    await expectAccessible(page);
  });
});

test("Ada opens the ballot when the comment period is over and nothing is left to be resolved", async ({
  as,
  mailbox,
}) => {
  const [ada, grace] = [await as("ada"), await as("grace")];
  const open = () => ada.getByRole("button", { name: "Open the ballot" }).click();
  await review(ada);
  await open();
  await expect(ada.getByRole("main").getByRole("alert")).toContainText("comment period has not ended yet");
  await endCommentPeriod(name);
  await review(ada);
  await open();
  await expect(ada.getByRole("main").getByRole("alert")).toContainText("still to be resolved");
  await review(grace);
  await grace.getByRole("button", { name: "Mark as resolved" }).click();
  await expectDone(grace, "The comment is resolved");
  await review(ada);
  await open();
  await expectDone(ada, "The ballot is open");
  await mailbox("omar").newest(/Ballot open: SIG Sparse Kernels/);
  await mailbox("ivan").newest(/The committee votes/);
});

test("the committee votes: one objects, one has a stake, one thinks again, and all of it is public", async ({
  as,
  page,
}) => {
  test.slow();
  const ballot = page.getByRole("region", { name: "Ballot" });
  const [ada, grace, omar] = [await as("ada"), await as("grace"), await as("omar")];

  const lin = await as("lin");
  await review(lin);
  await expect(lin.getByRole("radio")).toHaveCount(0); // nobody else is asked

  await test.step("Grace objects, which takes a reason", async () => {
    await takePosition(grace, "Object");
    await expect(grace.getByRole("main").getByRole("alert").first()).toContainText("Fill this in");
    await expect(grace.getByRole("radio", { name: "Object" })).toBeChecked();
    await expectAccessible(grace);
    await takePosition(grace, "Object", "Nobody has promised **machines**.");
    await expectDone(grace, "Your position stands");
    await page.goto(proposal);
    await expect(ballot.locator("strong")).toHaveText("machines");
    await expect(ballot).toContainText("2 more approvals are needed");
    await expectAccessible(page);
  });

  await test.step("Omar recuses himself for good, and the page says that it cannot pass", async () => {
    await takePosition(omar, "Recuse myself", "My employer sells such kernels.");
    await expectDone(omar, "Your position stands");
    await expect(omar.getByRole("radio")).toHaveCount(0);
    await takePosition(ada, "Approve");
    await expectDone(ada, "Your position stands");
    await page.goto(proposal);
    await expect(ballot).toContainText("It cannot pass as it stands: 1 approve and 1 object");
    await expect(ballot).toContainText("My employer sells such kernels.");
    await expect(ballot).toContainText("Everybody who approves or objects is of Demo.");
  });

  await test.step("Grace thinks again, and what she said before stays", async () => {
    await takePosition(grace, "Approve", "The machines are promised now.");
    await expectDone(grace, "Your position stands");
    await page.goto(proposal);
    await expect(ballot).toContainText("It passes as it stands: 2 of 2");
    const said = ballot.getByRole("listitem").filter({ hasText: "Grace Mbeki" });
    await expect(said).toContainText("Before: Object");
    await expect(said).toContainText("Nobody has promised");
  });
});

test("Ada closes the ballot and writes the synthesis, and the public notice begins", async ({
  as,
  mailbox,
  page,
}) => {
  const ada = await as("ada");
  await review(ada);
  await ada.getByRole("button", { name: "Close the ballot" }).click();
  await expectDone(ada, "The ballot is closed");
  await ada.getByRole("button", { name: "Publish the decision" }).click();
  await expect(ada.getByRole("alert").first()).toContainText("Synthesis: Fill this in.");
  await expectAccessible(ada);
  await ada.getByLabel("Synthesis").fill("Everybody wants it, and the machines are promised.");
  await ada.getByLabel("Conditions").fill("Report after six months.");
  await ada.getByRole("button", { name: "Publish the decision" }).click();
  await expectDone(ada, "The decision is public");
  await page.goto(proposal);
  const ruling = page.getByRole("region", { name: "Decision: to be accepted" });
  await expect(ruling).toContainText("Ada Romero");
  await expect(page.getByText("the group exists when the public notice ends")).toBeVisible();
  await expectAccessible(page);
  await mailbox("ivan").newest(/passed, public notice begins/);
});

test("the notice ends by the clock, and the SIG is there with everything that the proposal said", async ({
  mailbox,
  page,
}) => {
  test.slow();
  await endNotice(name);
  expect(await db.sig.count({ where: { slug } })).toBe(1);

  const ruling = page.getByRole("region", { name: "Decision: accepted" });
  await expect(async () => {
    await page.goto(proposal);
    await expect(ruling).toContainText("Report after six months.", { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expectAccessible(page);
  await ruling.getByRole("link", { name: /SIG Sparse Kernels/ }).click();
  await expect(page).toHaveURL(`${community}/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const people = page.getByRole("region", { name: "People" });
  for (const lead of ["Ivan Kolev", "Priya Nair", "Thandi Zulu"]) {
    await expect(people.getByText(lead, { exact: true }).first()).toBeVisible();
  }
  await expect(page.getByRole("link", { name: /^Proposal \d+$/ })).toHaveAttribute("href", proposal);
  await page.goto(`${community}/${slug}/charter`);
  await expect(page.getByText("on CPU and GPU")).toBeVisible();
  const mail = await mailbox("ivan").newest(/is accepted: SIG Sparse Kernels/);
  expect(mail.text).toContain("Nobody objected");
  await page.goto(`${community}/governance`);
  await expectAccessible(page);
});
