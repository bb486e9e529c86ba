import { expect, expectAccessible, test } from "./fixtures.ts";

test("Ivan gets on an open list at once, and off it again", async ({ as }) => {
  const ivan = await as("ivan");
  await ivan.goto("/en/tensorflow/recommenders");
  await ivan.getByRole("link", { name: "Subscribe: Demo list: Recommenders announcements" }).click();
  await expect(ivan.getByText("Everybody can read the archive, with your address")).toBeVisible();
  await expectAccessible(ivan);
  await ivan.getByRole("button", { name: "Subscribe" }).click();
  await expect(ivan.getByRole("main").getByRole("alert")).toContainText("Tick this box to go on");
  await ivan.getByLabel("I have read who can read the archive").check();
  await ivan.getByRole("button", { name: "Subscribe" }).click();
  await expect(ivan.getByRole("status")).toContainText("You are on the list now");

  await ivan.goto("/en/tensorflow/recommenders");
  await expect(
    ivan.getByRole("link", { name: "You are subscribed to Demo list: Recommenders announcements" }),
  ).toBeVisible();
  await ivan.goto("/en/tensorflow/recommenders/join?for=list");
  await expect(ivan.getByRole("listitem").filter({ hasText: "announcements" })).toContainText(
    "You are on this list",
  );

  await ivan.goto("/en/me");
  const mine = ivan.getByRole("region", { name: "My mailing lists" });
  const announcements = mine.getByRole("listitem").filter({ hasText: "Recommenders announcements" });
  await announcements.getByText("Leave", { exact: true }).click();
  await announcements.getByRole("button", { name: /^Unsubscribe from/ }).click();
  await expect(ivan.getByRole("status")).toContainText("You have left the list");
  await expect(announcements).toHaveCount(0);
});

test("Ivan asks for a moderated list, and is on it once Lin approves", async ({ as, mailbox }) => {
  const ivan = await as("ivan");
  await ivan.goto("/en/tensorflow/recommenders/join");
  await ivan.getByRole("link", { name: "Only a mailing list" }).click();
  await expect(ivan.getByRole("heading", { name: "Choose a list" })).toBeVisible();
  await expectAccessible(ivan);
  await ivan.getByRole("link", { name: "Choose: SIG Recommenders mailing list" }).click();
  await ivan.getByLabel("I have read who can read the archive").check();
  await ivan.getByRole("button", { name: "Ask to subscribe" }).click();
  await expect(ivan.getByRole("main").getByRole("alert")).toContainText("Fill this in");
  await expect(ivan.getByLabel("I have read who can read the archive")).toBeChecked();
  await ivan.getByLabel("Why would you like to be on this list?").fill("I build with it and read along.");
  await ivan.getByRole("button", { name: "Ask to subscribe" }).click();
  await expect(ivan.getByRole("region", { name: "My requests" })).toContainText("Waiting for an answer");
  await ivan.goto("/en/tensorflow/recommenders");
  await expect(ivan.getByRole("link", { name: /^Your request for a mailing list is open/ })).toBeVisible();

  const lin = await as("lin");
  await lin.goto("/en/dashboard?kind=LIST");
  await lin.getByRole("link", { name: /^Ivan Kolev/ }).click();
  const decision = lin.getByRole("region", { name: "Decide on the request of Ivan Kolev" });
  await decision.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(lin.getByRole("status")).toContainText("Approved: Ivan Kolev is on the list now");
  await expect(lin.getByRole("combobox", { name: "Kind" })).toHaveValue("LIST");

  expect((await mailbox("ivan").newest(/You are subscribed/)).subject).toContain(
    "SIG Recommenders mailing list",
  );
  await ivan.goto("/en/me");
  await expect(ivan.getByRole("region", { name: "My mailing lists" })).toContainText(
    "recommenders@tensorflow.org",
  );
  await expect(ivan.getByRole("region", { name: "My SIGs" })).not.toContainText("Recommenders");
});

test("a members' list is for members: Ivan joins the open SIG first, and needs no approval then", async ({
  as,
}) => {
  const ivan = await as("ivan");
  await ivan.goto("/en/tensorflow/io/join?for=list");
  await expect(ivan.getByText("For members only")).toBeVisible();
  await expectAccessible(ivan);
  await ivan.getByRole("main").getByRole("link", { name: "Join the SIG" }).last().click();
  await ivan.getByLabel("code of conduct").check();
  await ivan.getByRole("button", { name: "Join now" }).click();
  await expect(ivan.getByRole("status")).toContainText("you are a member now");

  await ivan.goto("/en/tensorflow/io");
  await ivan.getByText("Show the names").click();
  await expect(
    ivan.getByRole("region", { name: "People" }).getByText("Ivan Kolev", { exact: true }),
  ).toBeVisible();
  await ivan.goto("/en/tensorflow/io/join?for=list");
  await ivan.getByLabel("I have read who can read the archive").check();
  await ivan.getByRole("button", { name: "Subscribe" }).click();
  await expect(ivan.getByRole("region", { name: "My mailing lists" })).toContainText(
    "io-members@lists.example.org",
  );
});
