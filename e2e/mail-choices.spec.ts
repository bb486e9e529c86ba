import { loadActor } from "#lib/actor.ts";
import { run } from "#lib/command.ts";
import { db } from "#lib/db.ts";
import { submitMembershipRequest } from "#lib/join-requests/commands.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

async function haneulAsks(sigSlug: string): Promise<void> {
  const sig = await db.sig.findFirstOrThrow({ where: { slug: sigSlug, community: { slug: "tensorflow" } } });
  const { personId } = await db.user.findUniqueOrThrow({ where: { email: "haneul@example.org" } });
  const words = { introduction: "하늘입니다.", intentions: "문서를 돕겠습니다.", links: [], lists: [] };
  const wish = { sigId: sig.id, ...words, codeOfConduct: "on" as const };
  await run(await loadActor(db, personId), submitMembershipRequest, wish);
}

test("without JavaScript, Haneul chooses which mails come, and ends some by their link", async ({
  as,
  browser,
  mailbox,
  request,
}) => {
  test.slow();
  const haneul = await as("haneul", { javaScriptEnabled: false });
  const receipts = haneul.getByLabel("Confirmation of your requests");

  await test.step("she says how, in which language and where", async () => {
    await haneul.goto("/en/me/settings");
    await expect(receipts).toHaveValue("AT_ONCE");
    await haneul.getByLabel("Requests for you to decide").selectOption("In the daily email");
    await haneul.getByLabel("Language of your emails").selectOption("English");
    await haneul.getByLabel("Time zone").selectOption("Pacific/Auckland");
    await haneul.getByRole("button", { name: "Save" }).click();
    await expect(haneul.getByRole("status")).toContainText("Saved");
    await expect(haneul.getByLabel("Requests for you to decide")).toHaveValue("DAILY");
    await expect(haneul.getByLabel("Time zone")).toHaveValue("Pacific/Auckland");
  });

  await haneulAsks("build");
  const mail = await mailbox("haneul").newest(/Your request to join/);
  const header = mail.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
  const link = header.slice(1, -1);

  await test.step("a mail's link shows what it would end, and its button ends it, without signing in", async () => {
    const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await stranger.goto(link);
    await expect(
      stranger.getByText("no longer get emails of this kind: Confirmation of your requests"),
    ).toBeVisible();
    await haneul.reload();
    await expect(receipts).toHaveValue("AT_ONCE");
    await stranger.getByRole("button", { name: "Stop these emails" }).click();
    await expect(stranger.getByRole("status")).toContainText("You will no longer get these emails.");
    await stranger.context().close();
    await haneul.reload();
    await expect(receipts).toHaveValue("NONE");
  });

  await test.step("her mailbox can do the same with one POST, and nobody with another link", async () => {
    await receipts.selectOption("At once");
    await haneul.getByRole("button", { name: "Save" }).click();
    await expect(receipts).toHaveValue("AT_ONCE");
    const oneClick = { form: { "List-Unsubscribe": "One-Click" } };
    expect((await request.post(`${link}x`, oneClick)).status()).toBe(404);
    expect((await request.post(link, oneClick)).status()).toBe(204);
    await haneul.reload();
    await expect(receipts).toHaveValue("NONE");
  });

  await test.step("and she can have them again", async () => {
    await receipts.selectOption("AT_ONCE");
    await haneul.getByRole("button", { name: "Save" }).click();
    await expect(receipts).toHaveValue("AT_ONCE");
  });
});

test("the settings and the page that ends mails are accessible", async ({ as, mailbox }) => {
  const { lea } = await sigWithRequests("stopping", ["Ivo Stop"]);
  const lead = await as(lea);
  await lead.goto("/en/me/settings");
  await expectAccessible(lead);
  const { headers } = await mailbox(lea).newest(/Ivo Stop asks to join/);
  const link = headers.find(({ key }) => key === "list-unsubscribe")?.value.slice(1, -1) ?? "";
  await lead.goto(link);
  await expectAccessible(lead);
});
