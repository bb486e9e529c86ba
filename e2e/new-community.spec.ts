import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { system } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { registerAccount } from "#lib/people/commands.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

const mark = randomUUID().slice(0, 8);
const slug = `arboretum-${mark}`;
const name = `Arboretum ${mark}`;
const base = `/en/${slug}`;
const addressOf = (who: string) => `${who}-${mark}@example.org` as const;

/** Whom the portal knows by an address alone signs in with it for the first time. */
async function firstSignIn(who: string) {
  await run(system, registerAccount, { email: addressOf(who), name: who, locale: "en" });
}

async function saved(page: Page, words: string) {
  await expect(page.getByRole("status")).toContainText(words);
}

test("Sam opens a community; its chair sets rules and committee and brings in a SIG, whose lead decides a request", async ({
  as,
  mailbox,
  page,
}) => {
  test.slow();

  await test.step("Sam opens it, and is told what does not do", async () => {
    const sam = await as("sam");
    await sam.goto("/en/admin/communities");
    await expectAccessible(sam);
    await sam.getByLabel("Address", { exact: true }).fill("admin");
    await sam.getByLabel("Name", { exact: true }).first().fill(name);
    await sam.getByLabel("Summary", { exact: true }).fill("Trees, and those who tend them.");
    await sam.getByLabel("About the community", { exact: true }).fill("SIGs for **every** tree.");
    await sam.getByLabel("Code of conduct (web address)").fill("https://example.org/conduct");
    const chair = sam.getByRole("group", { name: "The steering chair" });
    await chair.getByLabel("Name").fill("Chika Okafor");
    await chair.getByLabel("Email address").fill(addressOf("chika"));
    await sam.getByRole("button", { name: "Open the community" }).click();
    await expect(sam.getByRole("alert").first()).toContainText("taken by the portal itself");
    await expectAccessible(sam);
    await sam.getByLabel("Address", { exact: true }).fill(slug);
    await sam.getByRole("button", { name: "Open the community" }).click();
    await saved(sam, "The community is open");
    await expect(sam.getByRole("link", { name: "Existing SIGs" })).toHaveCount(0);
  });

  await test.step("an empty community says what comes next", async () => {
    await page.goto(base);
    await expect(page.getByText("The first SIG is still to come")).toBeVisible();
    await expectAccessible(page);
  });

  const mail = await mailbox(addressOf("chika")).newest(/Your seat on the steering committee/);
  expect(mail.text).toContain(`as the chair of the steering committee of ${name}`);
  expect(mail.text).toContain(addressOf("chika"));
  await firstSignIn("chika");
  const chika = await as(addressOf("chika"), { javaScriptEnabled: false });

  await test.step("Chika changes the rules, without JavaScript", async () => {
    await chika.goto(`${base}/steering`);
    await chika.getByRole("link", { name: "Settings and committee" }).click();
    await chika.getByRole("link", { name: "Rules", exact: true }).click();
    await chika.getByLabel("Supporters a proposal needs").fill("5");
    await chika.getByLabel("Days a ballot lasts").fill("0");
    await chika.getByRole("button", { name: "Save the rules" }).click();
    await expect(chika.getByText("Enter 1 or more.").first()).toBeVisible();
    await expect(chika.getByLabel("Supporters a proposal needs")).toHaveValue("5");
    await chika.getByLabel("Days a ballot lasts").fill("10");
    await chika.getByRole("button", { name: "Save the rules" }).click();
    await saved(chika, "The rules hold from now on");
  });

  await test.step("Chika seats two members, and ends the seat of one", async () => {
    await chika.getByRole("link", { name: "Committee", exact: true }).click();
    for (const member of ["Otto Lind", "Rosa Vidal"]) {
      await chika.getByText("Seat somebody by their email address").click();
      const form = chika.locator("#seat-address");
      await form.getByLabel("Name").fill(member);
      await form.getByLabel("Email address").fill(addressOf(member.split(" ")[0]?.toLowerCase() ?? ""));
      await form.getByRole("button", { name: "Seat them" }).click();
      await saved(chika, "Seated");
    }
    const seats = chika.getByRole("region", { name: "Who sits on it" });
    await expect(seats.getByRole("listitem")).toHaveCount(3);
    await seats
      .getByRole("listitem")
      .filter({ hasText: "Rosa Vidal" })
      .getByText("End the seat")
      .first()
      .click();
    await seats.getByRole("button", { name: "End the seat of Rosa Vidal" }).click();
    await saved(chika, "The seat has ended");
    await expect(seats.getByRole("listitem")).toHaveCount(2);
    await mailbox(addressOf("rosa")).newest(/has ended/);
  });

  await test.step("Chika brings in a SIG", async () => {
    await chika.getByRole("link", { name: "Existing SIGs" }).click();
    await chika.getByLabel("Name of the SIG", { exact: true }).fill("SIG Oaks");
    await chika.getByLabel("Address", { exact: true }).fill("Oaks and more");
    await chika.getByLabel("What it does", { exact: true }).fill("Tends the oaks.");
    await chika.getByLabel("Lead 1: Name").fill("Lupe Haas");
    await chika.getByLabel("Lead 1: Email address").fill(addressOf("lupe"));
    await chika.getByRole("button", { name: "Add the SIG", exact: true }).click();
    await expect(chika.getByText("Use lower-case Latin letters").first()).toBeVisible();
    await chika.getByLabel("Address", { exact: true }).fill("oaks");
    await chika.getByRole("button", { name: "Add the SIG", exact: true }).click();
    await saved(chika, "The SIG is here and active");
  });

  await test.step("Chika pastes a table of two more, and puts right what is wrong in it", async () => {
    await chika.getByRole("link", { name: "Add several at once" }).click();
    const form = chika.locator("#table");
    const firs = `firs,SIG Firs,Tends the firs.,Lupe Haas,${addressOf("lupe")}`;
    await form
      .getByLabel("Table of SIGs")
      .fill(`${firs}\noaks,SIG Oaks,Again.,Lupe Haas,${addressOf("lupe")}`);
    await form.getByRole("button", { name: "Add all of them" }).click();
    await expect(form.getByRole("status")).toContainText("Line 2, address: Another SIG");
    await form
      .getByLabel("Table of SIGs")
      .fill(`${firs}\nelms,SIG Elms,Elms.,Lupe Haas,${addressOf("lupe")}`);
    await form.getByRole("button", { name: "Check the table" }).click();
    await expect(form.getByRole("status")).toContainText("2 SIGs can be added. Nothing has been added yet.");
    await form.getByRole("button", { name: "Add all of them" }).click();
    await expect(form.getByRole("status")).toContainText("2 SIGs were added");
  });

  await test.step("everybody sees it at once", async () => {
    await page.goto(base);
    await expect(page.getByRole("link", { name: "SIG Oaks" })).toBeVisible();
    await expect(page.getByRole("link", { name: "SIG Elms" })).toBeVisible();
    await page.goto(`${base}/governance`);
    await expect(page.getByText("A proposal for a new group needs 5 supporters")).toBeVisible();
    const history = page.getByRole("region", { name: "History of settings and committee" });
    await expect(history).toContainText("Days a ballot lasts: 7 → 10");
    await expect(history).toContainText("Rosa Vidal’s seat on the steering committee ended");
    await expectAccessible(page);
    await page.goto("/en");
    await expect(page.getByRole("link", { name })).toBeVisible();
  });

  await test.step("Lupe, who leads the SIG, lets somebody in", async () => {
    await mailbox(addressOf("lupe")).newest(/SIG Oaks has a page here/);
    await firstSignIn("lupe");
    await firstSignIn("tove");
    const tove = await as(addressOf("tove"));
    await tove.goto(`${base}/oaks/join`);
    await tove.getByLabel("Introduce yourself").fill("I am Tove.");
    await tove.getByLabel("What do you want to work on?").fill("Acorns.");
    await tove.getByLabel("code of conduct").check();
    await tove.getByRole("button", { name: "Ask to join" }).click();
    await saved(tove, "Your request was sent");
    const lupe = await as(addressOf("lupe"));
    await lupe.goto("/en/dashboard");
    await lupe.getByRole("link", { name: /^tove/ }).click();
    await expect(lupe).toHaveURL(/dashboard\/[0-9a-f-]{36}/);
    const decision = lupe.getByRole("region", { name: "Decide on the request of tove" });
    await decision.getByRole("button", { name: "Approve", exact: true }).click();
    await saved(lupe, "Approved: tove is a member now");
  });
});

test("every page of the settings is accessible and for the chair alone, in every language", async ({
  as,
}) => {
  test.slow();
  const mei = await as("mei");
  for (const part of ["", "/rules", "/committee", "/sigs", "/sigs?several=1"]) {
    for (const locale of ["en", "ko", "zh"]) {
      await mei.goto(`/${locale}/mindspore/settings${part}`);
      await expectAccessible(mei);
    }
  }
  const answer = await mei.request.get("/en/tensorflow/settings/rules");
  expect(answer.status()).toBe(404);
});
