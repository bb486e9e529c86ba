import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

const statuses = async (sigId: string) => {
  const groups = await db.joinRequest.groupBy({ by: ["status"], where: { sigId }, _count: true });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count]));
};

const shown = (page: Page) => page.getByRole("article").getByRole("heading", { level: 2 });

test("Lin decides fifty requests by the keyboard", async ({ as }) => {
  test.setTimeout(180_000);
  const names = Array.from({ length: 50 }, (_, index) => `Keyed ${String(index).padStart(2, "0")}`);
  const { id: sigId } = await sigWithRequests("keyed", names);
  const lin = await as("lin");
  await lin.goto(`/en/dashboard?sig=${sigId}`);

  await test.step("the keys say what there is, and move without deciding", async () => {
    const help = lin.getByRole("dialog", { name: "Keys" });
    await expect(async () => {
      await lin.keyboard.press("?"); // does nothing until the scripts have arrived
      await expect(help).toBeVisible({ timeout: 500 });
    }).toPass();
    await expectAccessible(lin);
    await lin.keyboard.press("Escape");
    await expect(help).toBeHidden();
    await expect(shown(lin)).toHaveText("Keyed 00");
    await lin.keyboard.press("j");
    await expect(shown(lin)).toHaveText("Keyed 01");
    await lin.keyboard.press("k");
    await expect(shown(lin)).toHaveText("Keyed 00");
    await lin.keyboard.press("o");
    await expect(shown(lin)).toBeFocused();
    await lin.keyboard.press("q");
    await expect(lin.getByLabel("Your question to Keyed 00")).toBeFocused();
    await lin.keyboard.type("jkaxu?");
    await expect(lin.getByLabel("Your question to Keyed 00")).toHaveValue("jkaxu?");
    await lin.goto(`/en/dashboard?sig=${sigId}`);
  });

  for (const [index, name] of names.entries()) {
    await expect(shown(lin)).toHaveText(name);
    if (index % 5 === 4) {
      await lin.keyboard.press("d");
      await expect(lin.getByLabel("Reason")).toBeFocused();
      await lin.keyboard.type("No.");
      await lin.keyboard.press("Tab");
    } else {
      await lin.keyboard.press("a");
      await expect(lin.getByRole("button", { name: "Approve", exact: true })).toBeFocused();
    }
    await lin.keyboard.press("Enter");
    await expect(lin.getByRole("status")).toContainText(name);
  }
  await expect(lin.getByText("No request matches these filters")).toBeVisible();
  expect(await statuses(sigId)).toEqual({ APPROVED: 40, DECLINED: 10 });
  await lin.keyboard.press("u");
  await expect(lin.getByRole("status")).toContainText("Taken back");
  expect(await statuses(sigId)).toEqual({ APPROVED: 40, DECLINED: 9, PENDING: 1 });
});

test("the keys can be switched off", async ({ as }) => {
  const { id: sigId } = await sigWithRequests("keyless", ["Switched One", "Switched Two"]);
  const yuna = await as("yuna");
  await yuna.goto(`/en/dashboard?sig=${sigId}`);
  await yuna.getByRole("button", { name: "Keys" }).click();
  await yuna.getByRole("button", { name: "Switch the keys off" }).click();
  await expect(yuna.getByRole("dialog")).toBeHidden();
  await expect(yuna.locator("[aria-keyshortcuts]")).toHaveCount(0);
  await yuna.keyboard.press("a");
  await expect(yuna.getByRole("button", { name: "Approve", exact: true })).not.toBeFocused();
  await yuna.getByRole("button", { name: "Keys" }).click();
  await yuna.getByRole("button", { name: "Switch the keys on" }).click();
  await expect(yuna.locator("[aria-keyshortcuts=a]")).toBeVisible();
});

test("the leads ask and note, the applicant answers and never sees a note", async ({ as }) => {
  const { id: sigId, slug } = await sigWithRequests("talk", []);
  const noor = await as("noor");
  await noor.goto(`/en/tensorflow/${slug}/join`);
  await noor.getByLabel("Introduce yourself").fill("I am Noor.");
  await noor.getByLabel("What do you want to work on?").fill("Layers.");
  await noor.getByLabel("code of conduct").check();
  await noor.getByRole("button", { name: "Ask to join" }).click();
  await expect(noor).toHaveURL(/\/en\/me/);
  const mine = noor.getByRole("region", { name: "My requests" }).locator(`[id^=request-]`).first();
  await mine.getByText("Change what you wrote").click();
  await mine.getByLabel("Intentions").fill("Layers and losses.");
  await mine.getByRole("button", { name: "Save the changes" }).click();
  await expect(noor.getByRole("status")).toContainText("Your changes were saved");

  const yuna = await as("yuna");
  await yuna.goto(`/en/dashboard?sig=${sigId}`);
  await expect(yuna.getByRole("article")).toContainText("Layers and losses.");
  await yuna.getByRole("button", { name: "I am on it" }).click();
  await expect(yuna.getByRole("article")).toContainText("Yuna Han is on it");
  const notes = yuna.getByRole("region", { name: /Notes among/ });
  await notes.getByText("Add a note").click();
  await notes.getByLabel("Note", { exact: true }).fill("Looks like a robot to me.");
  await notes.getByLabel("This is a doubt").check();
  await notes.getByRole("button", { name: "Keep the note" }).click();
  await expect(notes).toContainText("Looks like a robot to me.");
  await yuna.getByRole("article").getByText("Ask a question").click();
  await yuna
    .getByRole("article")
    .getByLabel(/Your question to/)
    .fill("Which losses?");
  await yuna.getByRole("button", { name: "Send the question" }).click();
  await expect(yuna.getByRole("status")).toContainText("Your question was sent");

  await noor.goto("/en/me");
  await expect(mine).toContainText("Which losses?");
  await expect(noor.getByRole("main")).not.toContainText("robot");
  await expectAccessible(noor);
  await mine.getByLabel("Your answer").fill("The sparse ones.");
  await mine.getByRole("button", { name: "Send the answer" }).click();
  await expect(mine).toContainText("The sparse ones.");
  await mine.getByText("History").click();
  await expect(mine).toContainText("Yuna Han asked a question");

  const lin = await as("lin");
  await lin.goto(`/en/dashboard?sig=${sigId}`);
  await expect(lin.getByRole("article")).toContainText("The sparse ones.");
  await lin.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lin.getByRole("main").getByRole("alert")).toContainText("A colleague has recorded a doubt");
  await expectAccessible(lin);
  await lin.getByLabel("I have read Yuna Han’s doubt").check();
  await lin.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lin.getByRole("status")).toContainText("Approved: Noor Rahman");
  expect(await statuses(sigId)).toEqual({ APPROVED: 1 });
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript too";
  const slug = javaScriptEnabled ? "many" : "many-plain";
  const of = javaScriptEnabled ? "Of" : "Plain";
  test(`many are decided at once, each reported, and taken back${how}`, async ({ as, mailbox }) => {
    const names = [`Ann ${of}`, `Ben ${of}`, `Cem ${of}`];
    const { id: sigId } = await sigWithRequests(slug, names);
    const lin = await as("lin", { javaScriptEnabled });
    await lin.goto(`/en/dashboard?sig=${sigId}`);
    for (const name of names) await lin.getByLabel(`Select ${name}`).check();
    const taken = await db.joinRequest.findFirstOrThrow({
      where: { sigId, person: { name: names[1] ?? "" } },
    });
    const yuna = await as("yuna", { javaScriptEnabled });
    await yuna.goto(`/en/dashboard/${taken.id}?sig=${sigId}`);
    await yuna.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(yuna.getByRole("status")).toContainText("Approved:");

    await lin.getByText("Decide on many at once").click();
    await lin.getByRole("button", { name: "Decline the ticked" }).click();
    await expect(lin.getByRole("main").getByRole("alert")).toContainText("Fill this in");
    await lin.getByLabel("Note to each of them").fill("We are full.");
    await lin.getByRole("button", { name: "Decline the ticked" }).click();
    const report = lin.getByRole("status");
    await expect(report).toContainText("Declined 2 of 3");
    await expect(report).toContainText(/Ben .*: already approved by Yuna Han on/);
    if (javaScriptEnabled) await expectAccessible(lin);
    await report.getByRole("button", { name: "Undo all" }).click();
    await expect(report).toContainText("Took back 2 of 2");
    expect(await statuses(sigId)).toEqual({ APPROVED: 1, PENDING: 2 });
    await mailbox(`ben.${of.toLowerCase()}@example.org`).newest(/welcome/i);
    const declined = await mailbox(`ann.${of.toLowerCase()}@example.org`).all();
    expect(declined.filter(({ subject }) => /declined/i.test(subject ?? ""))).toEqual([]);
  });

  test(`a decision is taken back within ten seconds, not later${how}`, async ({ as }) => {
    const { id: sigId } = await sigWithRequests(`${slug}-undo`, [`Dora ${of}`]);
    const lin = await as("lin", { javaScriptEnabled });
    await lin.goto(`/en/dashboard?sig=${sigId}`);
    const approve = lin.getByRole("button", { name: "Approve", exact: true });
    await approve.click();
    await lin.getByRole("button", { name: "Undo (10 s)" }).click();
    await expect(lin.getByRole("status")).toContainText("Taken back: the request waits again");
    expect(await statuses(sigId)).toEqual({ PENDING: 1 });
    await approve.click();
    const undo = lin.getByRole("button", { name: "Undo (10 s)" });
    await expect(undo).toBeVisible();
    await expect(undo).toBeHidden({ timeout: 12_000 });
    expect(await statuses(sigId)).toEqual({ APPROVED: 1 });
  });
}

test("a saved reply begins the reason, in words of the leads", async ({ as }) => {
  const { id: sigId } = await sigWithRequests("replies", ["Ella Reply"]);
  const lin = await as("lin", { javaScriptEnabled: false });
  await lin.goto(`/en/dashboard/replies/${sigId}`);
  await lin.getByLabel("Title").fill("Full");
  await lin.getByLabel("Text").fill("Dear {name}, {sig} is full.");
  await lin.getByRole("button", { name: "Save", exact: true }).last().click();
  await expect(lin.getByRole("status")).toContainText("The reply was saved");
  await lin.goto(`/en/dashboard?sig=${sigId}`);
  await lin.getByText("Decline with a reason").click();
  await lin.getByRole("link", { name: "Full", exact: true }).click();
  await expect(lin.getByLabel("Reason")).toHaveValue("Dear Ella Reply, SIG replies is full.");
  const stranger = await as("ivan");
  expect((await stranger.goto(`/en/dashboard/replies/${sigId}`))?.status()).toBe(404);
});
