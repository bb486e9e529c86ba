import { expect, expectAccessible, test } from "./fixtures.ts";

test("Carlos leaves a mailing list and his SIG, and the SIG's page forgets him at once", async ({ as }) => {
  const carlos = await as("carlos");
  await carlos.goto("/en/tensorflow/recommenders");
  await carlos.getByText("Show the names").click();
  await expect(
    carlos.getByRole("region", { name: "People" }).getByText("Carlos Vega", { exact: true }),
  ).toBeVisible();

  await carlos.goto("/en/me");
  const lists = carlos.getByRole("region", { name: "My mailing lists" });
  const list = lists.getByRole("listitem").filter({ hasText: "recommenders@tensorflow.org" });
  await list.getByText("Leave", { exact: true }).click();
  await list.getByRole("button", { name: "Unsubscribe from SIG Recommenders mailing list" }).click();
  await expect(carlos.getByRole("status")).toContainText("You have left the list");
  await expect(list).toHaveCount(0);

  const sigs = carlos.getByRole("region", { name: "My SIGs" });
  await sigs.getByText("Leave", { exact: true }).click();
  await expect(sigs).toContainText("You can join again later");
  await expectAccessible(carlos);
  await sigs.getByRole("button", { name: "Leave SIG Recommenders" }).click();
  await expect(carlos.getByRole("status")).toContainText("You have left the SIG");
  await expect(sigs).toContainText("You are not a member of any SIG yet");
  await expectAccessible(carlos);

  await carlos.goto("/en/tensorflow/recommenders");
  await carlos.getByText("Show the names").click();
  await expect(
    carlos.getByRole("region", { name: "People" }).getByText("Carlos Vega", { exact: true }),
  ).toHaveCount(0);
  await expect(carlos.getByText("Carlos Vega left")).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : ", without JavaScript too";
  test(`Mei, the last lead who can answer requests, cannot leave, and reads what to do${how}`, async ({
    as,
  }) => {
    const mei = await as("mei", { javaScriptEnabled });
    await mei.goto("/en/me");
    const sigs = mei.getByRole("region", { name: "My SIGs" });
    await sigs.getByText("Leave", { exact: true }).click();
    await sigs.getByRole("button", { name: "Leave DevelopereXperience" }).click();
    await expect(sigs.getByRole("alert")).toContainText("you are the last lead here who can answer requests");
    await expect(sigs.getByRole("button", { name: "Leave DevelopereXperience" })).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(mei);
  });
}
