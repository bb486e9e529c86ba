import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures.ts";

const roster = "/en/tensorflow/recommenders/roster";
const linkIn = (text = "") => /http\S+\/invitations\/\S+/.exec(text)?.[0] ?? "";

async function invite(page: Page, addresses: string, language = "English") {
  await page.goto(roster);
  const form = page.getByRole("region", { name: "Invite people" });
  await form.getByLabel("Email addresses").fill(addresses);
  await form.getByLabel(/Language of the email/).selectOption(language);
  await form.getByLabel(/Personal message/).fill("We met at the summit.");
  await form.getByRole("button", { name: "Send invitations" }).click();
}

test("Lin invites one who has an account and one who has none, and sees no difference", async ({
  as,
  mailbox,
}) => {
  test.slow();
  const lin = await as("lin");
  await invite(lin, "hana@example.org, ruth@example.net", "简体中文");
  await expect(lin.getByRole("status")).toContainText("The invitations are on their way");
  const list = lin.getByRole("region", { name: "Invitations" });
  const [known, unknown] = await Promise.all(
    ["hana@example.org", "ruth@example.net"].map((email) =>
      list.getByRole("listitem").filter({ hasText: email }).textContent(),
    ),
  );
  expect(known?.replace("hana@example.org", "")).toBe(unknown?.replace("ruth@example.net", ""));
  await expectAccessible(lin);

  const { text: chinese } = await mailbox("ruth@example.net").newest(/邀请您加入/);
  expect(chinese).toContain("We met at the summit.");
  const { text: korean } = await mailbox("hana").newest(/초대했습니다/);
  const link = linkIn(korean);

  await test.step("it is nobody else's", async () => {
    const omar = await as("omar");
    await omar.goto(link);
    await expect(omar.getByRole("heading", { level: 1 })).not.toContainText("Recommenders");
    await expectAccessible(omar);
  });

  await test.step("Hana finds it on her page and joins, without JavaScript", async () => {
    const hana = await as("hana", { javaScriptEnabled: false });
    await hana.goto("/ko/tensorflow/recommenders/join");
    await expect(hana.getByText("이 SIG에 초대받았습니다")).toBeVisible();
    await hana.goto("/ko/me");
    await hana
      .getByRole("region", { name: "받은 초대" })
      .getByRole("link", { name: /답하기/ })
      .click();
    await hana.getByRole("button", { name: "수락하고 가입하기" }).click();
    await expect(hana.getByRole("alert")).toBeVisible();
    await hana.getByRole("checkbox").check();
    await hana.getByRole("button", { name: "수락하고 가입하기" }).click();
    await expect(hana).toHaveURL(/\/ko\/me\?/);
    await expect(hana.getByRole("region", { name: "받은 초대" })).toHaveCount(0);
    await lin.goto(roster);
    await expect(lin.getByRole("region", { name: "Members" })).toContainText("Hana Seo");

    await hana.goto("/ko/me");
    const sig = hana.getByRole("listitem").filter({ hasText: "Recommenders" });
    await sig.getByText("나가기", { exact: true }).click();
    await sig.getByRole("button").click();
  });
});

test("Lin sends an invitation again tomorrow at the soonest, and takes it back at any time", async ({
  as,
}) => {
  const lin = await as("lin");
  await invite(lin, "ines@example.net");
  const open = lin
    .getByRole("region", { name: "Invitations" })
    .getByRole("listitem")
    .filter({ hasText: "ines@example.net" });
  await open.getByRole("button", { name: "Send again" }).click();
  await expect(open.getByRole("alert")).toContainText("less than a day ago");
  await open.getByRole("button", { name: "Withdraw" }).click();
  await expect(lin.getByRole("status")).toContainText("The invitation was withdrawn");
  await lin.getByText(/ended invitations?$/).click();
  await expect(open).toContainText("Withdrawn");
  await expectAccessible(lin);
});

test("a wrong address invites nobody, and nothing typed is lost", async ({ as }) => {
  const lin = await as("lin", { javaScriptEnabled: false });
  await invite(lin, "tariq@example.org\nnot an address");
  await expect(lin.getByRole("alert")).toContainText("Enter an email address");
  await expect(lin.getByLabel("Email addresses")).toHaveValue("tariq@example.org\nnot an address");
  await expect(lin.getByRole("region", { name: "Invitations" })).not.toContainText("tariq@example.org");
});

test("Lin invites Kaito, whom the community knows, without reading his address", async ({ as, mailbox }) => {
  const lin = await as("lin");
  await lin.goto(`${roster}?q=Kaito`);
  await lin.getByRole("link", { name: "Change Kaito Mori" }).click();
  await lin.getByRole("button", { name: "Send an invitation", exact: true }).click();
  await expect(lin.getByRole("status")).toContainText("The invitations are on their way");
  const item = lin
    .getByRole("region", { name: "Invitations" })
    .getByRole("listitem")
    .filter({ hasText: "Kaito Mori" });
  await expect(item).not.toContainText("@");
  const { text } = await mailbox("kaito").newest(/Lin Yue invites you/);

  const kaito = await as("kaito");
  await kaito.goto(linkIn(text));
  await expectAccessible(kaito);
  await kaito.getByText("Decline", { exact: true }).first().click();
  await kaito.getByRole("button", { name: "Decline" }).click();
  await expect(kaito.getByText("You declined this invitation.")).toBeVisible();
});

test("Omar reads how people come into a SIG that invites", async ({ as }) => {
  const omar = await as("omar");
  await omar.goto("/en/tensorflow/mlir/join");
  await expect(omar.getByText("Members are invited")).toBeVisible();
  await expect(omar.getByText("Invitations arrive by email")).toBeVisible();
  await expectAccessible(omar);
});
