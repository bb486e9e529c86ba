import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

async function askToJoinAddons(page: Page) {
  await page.goto("/en/tensorflow/addons/join");
  await page.getByLabel("Introduce yourself").fill("Somebody who asks once.");
  await page.getByLabel("What do you want to work on?").fill("Layers.");
  await page.getByLabel("code of conduct").check();
}

const requestOf = (email: string) =>
  db.joinRequest.findFirstOrThrow({
    where: { person: { user: { email } }, sig: { slug: "addons" } },
  });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript too";
  const who = javaScriptEnabled ? "kaito" : "haneul";
  test(`Yuna, who decides after Lin, reads who was faster${how}`, async ({ as, mailbox }) => {
    const applicant = await as(who);
    await askToJoinAddons(applicant);
    await applicant.getByRole("button", { name: "Ask to join" }).click();
    await expect(applicant).toHaveURL(/\/en\/me/);
    const { id } = await requestOf(`${who}@example.org`);

    const lin = await as("lin", { javaScriptEnabled });
    const yuna = await as("yuna", { javaScriptEnabled });
    await lin.goto(`/en/dashboard/${id}`);
    await yuna.goto(`/en/dashboard/${id}`);
    await lin.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(lin.getByRole("status")).toContainText("Approved:");
    await yuna.getByText("Decline with a reason").click();
    await yuna.getByLabel("Reason").fill("Too late.");
    await yuna.getByRole("button", { name: "Decline", exact: true }).click();

    await expect(yuna.getByRole("main").getByRole("alert")).toContainText(
      /Lin Yue already approved this request on .* GMT\+9\. Your decision changed nothing/,
    );
    await expect(yuna.getByRole("article")).toContainText("Lin Yue approved this request on");
    await expect(yuna.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
    if (javaScriptEnabled) await expectAccessible(yuna);
    const subjects = async () => (await mailbox(who).all()).map(({ subject }) => subject);
    await expect.poll(subjects, { timeout: 30_000 }).toHaveLength(2);
    expect(await requestOf(`${who}@example.org`)).toMatchObject({ status: "APPROVED" });
  });
}

test("two leads at the very same moment: one decision, one membership, one mail", async ({ as, mailbox }) => {
  const grace = await as("grace");
  await askToJoinAddons(grace);
  await grace.getByRole("button", { name: "Ask to join" }).click();
  await expect(grace).toHaveURL(/\/en\/me/);
  const { id, sigId, personId } = await requestOf("grace@example.org");
  const leads = [await as("lin"), await as("yuna")];
  for (const lead of leads) await lead.goto(`/en/dashboard/${id}`);
  await Promise.all(leads.map((lead) => lead.getByRole("button", { name: "Approve", exact: true }).click()));
  const told = await Promise.all(
    leads.map(async (lead) => {
      const answer = lead.getByRole("status").or(lead.getByRole("main").getByRole("alert"));
      await expect(answer).toContainText(/pproved/);
      return (await answer.textContent())?.includes("already approved this request");
    }),
  );
  expect(told.toSorted()).toEqual([false, true]);
  expect(await db.joinRequestDecision.count({ where: { requestId: id } })).toBe(1);
  expect(await db.membership.count({ where: { sigId, personId, until: null } })).toBe(1);
  await mailbox("grace").newest(/welcome/i);
  expect((await mailbox("grace").all()).filter(({ subject }) => /welcome/i.test(subject ?? ""))).toHaveLength(
    1,
  );
});

test("the same form sent twenty times at once makes one request", async ({ as }) => {
  const omar = await as("omar");
  await askToJoinAddons(omar);
  const statuses = await omar.evaluate(async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const form = page.querySelector<HTMLFormElement>("main form");
    if (!form) throw new Error("The page has no form.");
    const data = new FormData(form);
    data.set("introduction", "Somebody who asks twenty times.");
    data.set("intentions", "Layers.");
    data.set("codeOfConduct", "on");
    const send = () => fetch(location.href, { method: "POST", body: data, redirect: "manual" });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    return answers.map(({ type, status }) => (type === "opaqueredirect" ? 303 : status));
  });
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(statuses.filter((status) => status === 200)).toHaveLength(19);
  const where = { person: { user: { email: "omar@example.org" } }, sig: { slug: "addons" } };
  expect(await db.joinRequest.count({ where })).toBe(1);
});
