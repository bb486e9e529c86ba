import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

test("without JavaScript and without signing in, Lea approves by the link of her mail, once", async ({
  browser,
  mailbox,
  page,
}) => {
  const { sig, lea } = await sigWithRequests("by-mail", ["Uma Link"]);
  const { text = "" } = await mailbox(lea).newest(/Uma Link asks to join/);
  const link = /https?:\/\/\S+\/decide\/\S+/.exec(text)?.[0] ?? "";
  const phone = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } })
  ).newPage();
  await page.goto(link);
  await expectAccessible(page);
  await phone.goto(link);
  await expect(phone.getByRole("heading", { name: "Uma Link" })).toBeVisible();
  expect(await db.joinRequest.count({ where: { sigId: sig.id, status: "PENDING" } })).toBe(1);

  await phone.getByLabel("Message to the applicant").fill("Welcome!");
  await phone.getByRole("button", { name: "Approve" }).click();
  await expect(phone.getByText(/^Approved by Lea.* on/)).toBeVisible();
  expect(await db.joinRequest.count({ where: { sigId: sig.id, status: "APPROVED" } })).toBe(1);

  await phone.goto(link);
  await expect(phone.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await phone.context().close();
});
