import type { Locator, Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

const statuses = async (sigId: string) => {
  const groups = await db.joinRequest.groupBy({ by: ["status"], where: { sigId }, _count: true });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
};

const shown = (page: Page) => page.getByRole("article").getByRole("heading", { level: 2 });

/** Presses a key until it has done its work: nobody hears it before the scripts of a page that has just appeared. */
async function press(page: Page, key: string, isDone: (patience: { timeout: number }) => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await isDone({ timeout: 2000 });
  }).toPass();
}

async function showKeys(page: Page) {
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await press(page, "?", (patience) => expect(help).toBeVisible(patience));
  return help;
}

const focus = (page: Page, key: string, target: Locator) =>
  press(page, key, (patience) => expect(target).toBeFocused(patience));

test("Lea decides fifty requests by the keyboard", async ({ as }) => {
  test.setTimeout(400_000);
  const names = Array.from({ length: 50 }, (_, index) => `Keyed ${String(index).padStart(2, "0")}`);
  const { sig, lea } = await sigWithRequests("keyed", names);
  const lead = await as(lea);
  await lead.goto("/en/dashboard");

  await test.step("the keys say what there is, and move without deciding", async () => {
    const help = await showKeys(lead);
    await expectAccessible(lead);
    await lead.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await expect(shown(lead)).toHaveText("Keyed 00");
    await lead.keyboard.press("j");
    await expect(shown(lead)).toHaveText("Keyed 01");
    await lead.keyboard.press("k");
    await expect(shown(lead)).toHaveText("Keyed 00");
    await focus(lead, "o", shown(lead));
    await focus(lead, "q", lead.getByLabel("Your question to Keyed 00"));
    await lead.keyboard.type("jkaxu?");
    await expect(lead.getByLabel("Your question to Keyed 00")).toHaveValue("jkaxu?");
    await lead.goto("/en/dashboard");
    await showKeys(lead);
    await lead.keyboard.press("Escape");
  });

  for (const [index, name] of names.entries()) {
    await expect(shown(lead)).toHaveText(name);
    if (index % 5 === 4) {
      await focus(lead, "d", lead.getByLabel("Reason"));
      await lead.keyboard.type("No.");
      await lead.keyboard.press("Tab");
    } else {
      await focus(lead, "a", lead.getByRole("button", { name: "Approve", exact: true }));
    }
    await lead.keyboard.press("Enter");
    await expect(lead.getByRole("status")).toContainText(name);
  }
  await expect(lead.getByText("All requests are answered")).toBeVisible();
  expect(await statuses(sig.id)).toEqual({ APPROVED: 40, DECLINED: 10 });
  await lead.keyboard.press("u");
  await expect(lead.getByRole("status")).toContainText("Undone");
  expect(await statuses(sig.id)).toEqual({ APPROVED: 40, DECLINED: 9, PENDING: 1 });
});

test("the keys can be switched off", async ({ as }) => {
  const { max } = await sigWithRequests("keyless", ["Switched One", "Switched Two"]);
  const colleague = await as(max);
  await colleague.goto("/en/dashboard");
  await colleague.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await colleague.getByRole("button", { name: "Turn shortcuts off" }).click();
  await expect(colleague.getByRole("dialog")).toBeHidden();
  await expect(colleague.locator("[aria-keyshortcuts]")).toHaveCount(0);
  await colleague.keyboard.press("a");
  await expect(colleague.getByRole("button", { name: "Approve", exact: true })).not.toBeFocused();
  await colleague.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await colleague.getByRole("button", { name: "Turn shortcuts on" }).click();
  await expect(colleague.locator("[aria-keyshortcuts=a]")).toBeVisible();
});

test("the leads ask and note, the applicant answers and never sees a note", async ({ as }) => {
  test.slow();
  const { sig, lea, max } = await sigWithRequests("talk", []);
  const noor = await as("noor");
  await noor.goto(`/en/desk/${sig.slug}/join`);
  await noor.getByLabel("Introduce yourself").fill("I am Noor.");
  await noor.getByLabel("What do you want to work on?").fill("Layers.");
  await noor.getByLabel("code of conduct").check();
  await noor.getByRole("button", { name: "Ask to join" }).click();
  await expect(noor).toHaveURL(/\/en\/me/);
  const mine = noor.getByRole("region", { name: "My requests" }).locator(`[id^=request-]`).first();
  await mine.getByText("Edit what you wrote").click();
  await mine.getByLabel("Intentions").fill("Layers and losses.");
  await mine.getByRole("button", { name: "Save changes" }).click();
  await expect(noor.getByRole("status")).toContainText("Your changes were saved");

  const colleague = await as(max);
  await colleague.goto("/en/dashboard");
  await expect(colleague.getByRole("article")).toContainText("Layers and losses.");
  await colleague.getByRole("button", { name: "I am on it" }).click();
  await expect(colleague.getByRole("article")).toContainText("Max is on it");
  const notes = colleague.getByRole("region", { name: /Notes among/ });
  await notes.getByText("Add a note").click();
  await notes.getByLabel("Note", { exact: true }).fill("Looks like a robot to me.");
  await notes.getByLabel("I have doubts about approving").check();
  await notes.getByRole("button", { name: "Save note" }).click();
  await expect(notes).toContainText("Looks like a robot to me.");
  await colleague.getByRole("article").getByText("Ask a question").click();
  await colleague
    .getByRole("article")
    .getByLabel(/Your question to/)
    .fill("Which losses?");
  await colleague.getByRole("button", { name: "Send the question" }).click();
  await expect(colleague.getByRole("status")).toContainText("Your question was sent");

  await noor.goto("/en/me");
  await expect(mine).toContainText("Which losses?");
  await expect(noor.getByRole("main")).not.toContainText("robot");
  await expectAccessible(noor);
  await mine.getByLabel("Your answer").fill("The sparse ones.");
  await mine.getByRole("button", { name: "Send answer" }).click();
  await expect(mine).toContainText("The sparse ones.");
  await mine.getByText("History").click();
  await expect(mine).toContainText("Max asked a question");

  const lead = await as(lea);
  await lead.goto("/en/dashboard");
  await expect(lead.getByRole("article")).toContainText("The sparse ones.");
  await lead.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lead.getByRole("main").getByRole("alert")).toContainText("A colleague has recorded a doubt");
  await expectAccessible(lead);
  await lead.getByLabel("I have read Max’s doubt").check();
  await lead.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lead.getByRole("status")).toContainText("Approved: Noor Rahman");
  expect(await statuses(sig.id)).toEqual({ APPROVED: 1 });
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript too";
  const slug = javaScriptEnabled ? "many" : "many-plain";
  const of = javaScriptEnabled ? "Of" : "Plain";
  test(`many are decided at once, each reported, and taken back${how}`, async ({ as, mailbox }) => {
    test.slow();
    const names = [`Ann ${of}`, `Ben ${of}`, `Cem ${of}`];
    const { sig, lea, max } = await sigWithRequests(slug, names);
    const lead = await as(lea, { javaScriptEnabled });
    await lead.goto("/en/dashboard");
    for (const name of names) await lead.getByLabel(`Select ${name}`).check();
    await lead.getByText("Decide several at once").click();
    await lead.getByRole("button", { name: "Decline selected" }).click();
    await expect(lead.getByRole("main").getByRole("alert")).toContainText("Fill this in");
    const taken = await db.joinRequest.findFirstOrThrow({
      where: { sigId: sig.id, person: { name: names[1] ?? "" } },
    });
    const colleague = await as(max, { javaScriptEnabled });
    await colleague.goto(`/en/dashboard/${taken.id}`);
    await colleague.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(colleague.getByRole("status")).toContainText("Approved:");

    await lead.getByLabel("Message to each applicant").fill("We are full.");
    await lead.getByRole("button", { name: "Decline selected" }).click();
    const report = lead.getByRole("status");
    await expect(report).toContainText("Declined 2 of 3");
    await expect(report).toContainText(/Ben .*: already approved by Max on/);
    await report.getByRole("button", { name: "Undo all" }).click();
    await expect(report).toContainText("Undid 2 of 2");
    if (javaScriptEnabled) await expectAccessible(lead);
    expect(await statuses(sig.id)).toEqual({ APPROVED: 1, PENDING: 2 });
    await mailbox(`ben.${of.toLowerCase()}@example.org`).newest(/welcome/i);
    const declined = await mailbox(`ann.${of.toLowerCase()}@example.org`).all();
    expect(declined.filter(({ subject }) => /declined/i.test(subject ?? ""))).toEqual([]);
  });

  test(`a decision is taken back within ten seconds, not later${how}`, async ({ as }) => {
    const { sig, lea } = await sigWithRequests(`${slug}-undo`, [`Dora ${of}`]);
    const lead = await as(lea, { javaScriptEnabled });
    await lead.goto("/en/dashboard");
    const approve = lead.getByRole("button", { name: "Approve", exact: true });
    await approve.click();
    await lead.getByRole("button", { name: "Undo (10 s)" }).click();
    await expect(lead.getByRole("status")).toContainText("Undone. The request is waiting again");
    expect(await statuses(sig.id)).toEqual({ PENDING: 1 });
    await approve.click();
    const undo = lead.getByRole("button", { name: "Undo (10 s)" });
    await expect(undo).toBeVisible();
    await expect(undo).toBeHidden({ timeout: 12_000 });
    expect(await statuses(sig.id)).toEqual({ APPROVED: 1 });
  });
}

test("a saved reply begins the reason, in words of the leads", async ({ as }) => {
  const { sig, lea } = await sigWithRequests("replies", ["Ella Reply"]);
  const lead = await as(lea, { javaScriptEnabled: false });
  await lead.goto(`/en/dashboard/replies/${sig.id}`);
  await lead.getByLabel("Title").fill("Full");
  await lead.getByLabel("Text").fill("Dear {name}, {sig} is full.");
  await lead.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(lead.getByRole("status")).toContainText("The reply was saved");
  await lead.goto("/en/dashboard");
  await lead.getByText("Decline with a reason").click();
  await lead.getByRole("link", { name: "Full", exact: true }).click();
  await expect(lead.getByLabel("Reason")).toHaveValue("Dear Ella Reply, SIG replies is full.");
  const stranger = await as("ivan");
  expect((await stranger.goto(`/en/dashboard/replies/${sig.id}`))?.status()).toBe(404);
});
