import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

test("Sam sees which mails failed and has them sent after all; nobody else does", async ({ as, mailbox }) => {
  await sigWithRequests("retrying", ["Pia Lund"]);
  const pia = mailbox("pia.lund@example.org");
  const { messageId } = await pia.newest(/Your request to join SIG retrying/);
  const where = { mail: "requestReceived", person: { name: "Pia Lund" } };
  await expect.poll(() => db.delivery.count({ where: { ...where, status: "SENT" } })).toBe(1);
  const lastError = "EENVELOPE RCPT TO 451";
  await db.delivery.updateMany({ where, data: { status: "FAILED", sentAt: null, attempts: 18, lastError } });

  const sam = await as("sam");
  await sam.goto("/en/admin/deliveries");
  const row = sam.getByRole("row").filter({ hasText: "Pia Lund" });
  await expect(row).toContainText(lastError);
  await expect(sam.locator("main")).not.toContainText("@");
  await expectAccessible(sam);
  await row.getByRole("button", { name: "Try again: Request received to Pia Lund" }).click();
  await expect(sam.getByRole("status")).toContainText("is being sent again");
  await expect(row).toHaveCount(0);
  await expect
    .poll(async () => (await pia.all()).map((mail) => mail.messageId))
    .toEqual([messageId, messageId]);

  const noor = await as("noor");
  const answer = await noor.goto("/en/admin/deliveries");
  expect(answer?.status()).toBe(404);
});
