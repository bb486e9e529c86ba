import { db } from "#lib/db.ts";
import { aSig } from "./a-sig.ts";
import { type As, expect, expectAccessible, test } from "./fixtures.ts";
import { endCommentPeriod, endNotice } from "./proposal-clock.ts";

/** Brings a reviewed proposal to its public notice: Ada and Omar vote for it, without JavaScript where asked. */
async function decide(as: As, proposal: { name: string; page: string }, javaScriptEnabled: boolean) {
  await endCommentPeriod(proposal.name);
  const ada = await as("ada", { javaScriptEnabled });
  await ada.goto(`${proposal.page}/review`);
  await ada.getByRole("button", { name: "Open the ballot" }).click();
  await expect(ada.getByRole("status")).toContainText("The ballot is open");
  for (const who of ["ada", "omar"] as const) {
    const voter = who === "ada" ? ada : await as(who, { javaScriptEnabled });
    await voter.goto(`${proposal.page}/review`);
    await voter.getByRole("radio", { name: "Approve" }).check();
    await voter.locator("#cast").getByRole("button").click();
    await expect(voter.getByRole("status")).toContainText("Your position stands");
  }
  await ada.goto(`${proposal.page}/review`);
  await ada.getByRole("button", { name: "Close the ballot" }).click();
  await expect(ada.getByRole("status")).toContainText("The ballot is closed");
  await ada.getByLabel("Synthesis").fill("Nobody spoke against it.");
  await ada.getByRole("button", { name: "Publish the decision" }).click();
  await expect(ada.getByRole("status")).toContainText("The decision is public");
  return ada;
}

test("Lin proposes that her SIG becomes part of another; it goes through review, ballot and notice, and everybody is led on and told", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const old = await aSig({ leads: ["lin"], members: ["priya"] });
  const next = await aSig({ leads: ["yuna"], members: ["priya"] });
  const name = `Merge ${old.name} into ${next.name}`;
  const lin = await as("lin");

  await test.step("she keeps a draft, is told what is missing, and hands it in", async () => {
    await lin.goto(old.manage);
    await lin.getByRole("link", { name: "Write a proposal" }).click();
    await expect(lin.getByRole("heading", { level: 1 })).toHaveText(`Close or merge ${old.name}`);
    await expect(lin.getByLabel("Into which SIG?")).toBeHidden();
    await lin.getByRole("radio", { name: "Make it part of another SIG" }).check();
    await expectAccessible(lin);
    await lin.getByRole("textbox", { name: "Why?" }).fill("Both work on the same now.");
    await lin.getByRole("button", { name: "Save draft" }).click();
    await expect(lin.getByRole("status")).toContainText("Only you can see it");
    await expect(lin.getByRole("textbox", { name: "Why?" })).toHaveValue("Both work on the same now.");
    await lin.getByRole("button", { name: "Hand in" }).click();
    await expect(lin.getByRole("alert").first()).toContainText("Into which SIG: Choose one of the options.");
    await expectAccessible(lin);
    await lin.getByLabel("Into which SIG?").selectOption(next.name);
    await lin.getByLabel("What becomes of its members").fill("Everybody goes on in the other.");
    await lin.getByLabel("What becomes of its mailing lists").fill("The archive stays.");
    await lin.getByLabel("What becomes of its repositories").fill("They move.");
    await lin.getByRole("button", { name: "Hand in" }).click();
    await expect(lin.getByRole("status")).toContainText("Your proposal is handed in");
    await expectAccessible(lin);
  });

  const { number } = await db.proposal.findFirstOrThrow({ where: { name } });
  const proposal = { name, page: `/en/tensorflow/proposals/${number}` };
  await mailbox("grace").newest(new RegExp(`awaits review: ${name}`));

  await test.step("everybody sees it: on the SIG's page, in the register by its aim, and on its own page", async () => {
    await page.goto(old.page);
    const notice = page.getByText("The end of this SIG is proposed:");
    await notice.getByRole("link", { name }).click();
    await expect(page).toHaveURL(proposal.page);
    await expect(page.getByText("Merger", { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("region", { name: "Would end" })).toContainText(old.name);
    await expect(page.getByRole("region", { name: "Would take over" })).toContainText(next.name);
    await expectAccessible(page);
    await page.goto("/en/tensorflow/proposals");
    await page
      .getByRole("navigation", { name: "What is proposed" })
      .getByRole("link", { name: "Merger" })
      .click();
    await expect(page).toHaveURL("/en/tensorflow/proposals?aim=merge");
    await expect(page.getByRole("link", { name })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("nobody who leads either of them decides", async () => {
    await lin.goto(old.manage);
    await expect(lin.getByRole("link", { name: `Go to proposal ${number}` })).toBeVisible();
    const yuna = await as("yuna");
    await yuna.goto(`${proposal.page}/review`);
    await expect(yuna.getByRole("button", { name: "Support" })).toHaveCount(0);
    await expect(yuna.getByRole("button", { name: "Open the ballot" })).toHaveCount(0);
  });

  const ada = await decide(as, proposal, true);
  await page.goto(proposal.page);
  await expect(page.getByText("the SIG becomes part of the other when the public notice ends")).toBeVisible();
  expect(await db.sig.findUnique({ where: { id: old.id } })).toMatchObject({ status: "ACTIVE" });
  await endNotice(name);

  await test.step("the roster is told and led on, and the pages link each other", async () => {
    await mailbox("priya").newest(new RegExp(`${old.name} is part of ${next.name} now`));
    await mailbox("lin").newest(new RegExp(name));
    await expect(async () => {
      await page.goto(old.page);
      await expect(page.getByText("Reason: Both work on the same now.")).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await expectAccessible(page);
    await expect(page.getByText("The end of this SIG is proposed")).toHaveCount(0);
    await expect(page.getByRole("link", { name: `Proposal ${number}` })).toHaveAttribute(
      "href",
      proposal.page,
    );
    await page.goto(`${old.page}/history`);
    await expect(page.getByRole("link", { name }).first()).toHaveAttribute("href", proposal.page);
    await page.goto(proposal.page);
    await expect(page.getByRole("region", { name: "Decision: accepted" })).toContainText(old.name);
    await page.goto(old.page);
    await page.getByRole("link", { name: `Go to ${next.name}` }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(next.name);
  });

  await test.step("what is left to do stays on the board until it is done", async () => {
    await ada.goto("/en/tensorflow/steering");
    const left = ada
      .getByRole("region", { name: "Formations, handovers and closures" })
      .getByRole("listitem")
      .filter({ hasText: old.name });
    await expect(left).toContainText("2 things left: the steering committee");
    await left.getByRole("link", { name: old.name }).click();
    await expect(ada.getByRole("region", { name: "Checklists" })).toContainText("Closing the SIG");
    await expectAccessible(ada);
    for (const count of [2, 1]) {
      const buttons = ada.getByRole("button", { name: /^Mark as done/ });
      await expect(buttons).toHaveCount(count);
      await buttons.first().click();
    }
    await expect(ada.getByRole("region", { name: "Checklists" })).toHaveCount(0);
    await ada.goto("/en/tensorflow/steering");
    await expect(left).toHaveCount(0);
  });
});

test("Grace proposes that a SIG ends for good, and the committee decides it, without JavaScript", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();
  const sig = await aSig({ leads: ["yuna"] });
  const name = `Close ${sig.name}`;
  const carlos = await as("carlos", { javaScriptEnabled: false });
  await carlos.goto("/en/tensorflow/proposals/close");
  await expect(carlos.getByText("You lead no SIG here.")).toBeVisible();
  await carlos.goto(`/en/tensorflow/proposals/close?sig=${sig.slug}`);
  await expect(carlos.getByText("There is no page at this address")).toBeVisible();

  const grace = await as("grace", { javaScriptEnabled: false });
  await grace.goto("/en/tensorflow/proposals/new");
  await grace.getByRole("link", { name: "Close or merge a SIG" }).click();
  await grace.getByRole("link", { name: sig.name }).click();
  await grace.getByRole("textbox", { name: "Why?" }).fill("Its work is done.");
  await grace.getByLabel("What becomes of its members").fill("They know.");
  await grace.getByLabel("What becomes of its mailing lists").fill("Archived.");
  await grace.getByRole("button", { name: "Hand in" }).click();
  await expect(grace.getByRole("alert").first()).toContainText("Fill this in");
  await grace.getByLabel("What becomes of its repositories").fill("none");
  await grace.getByRole("button", { name: "Hand in" }).click();
  await expect(grace.getByRole("status")).toContainText("Your proposal is handed in");

  const { number } = await db.proposal.findFirstOrThrow({ where: { name } });
  const proposal = { name, page: `/en/tensorflow/proposals/${number}` };
  await decide(as, proposal, false);
  await endNotice(name);
  const { text } = await mailbox("yuna").newest(/활동이 종료되었습니다/);
  expect(text).toContain("> Its work is done.");
  expect(text).toContain(`/ko/tensorflow/proposals/${number}`);
  await expect(async () => {
    await page.goto(sig.page);
    await expect(page.getByText("Reason: Its work is done.")).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("region", { name: "People" })).toContainText("Emeriti");
  await page.goto(proposal.page);
  await expect(page.getByRole("region", { name: "Decision: accepted" })).toContainText(
    "which has ended by it",
  );
  await expectAccessible(page);
});
