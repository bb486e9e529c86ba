import { expect, expectAccessible, test } from "./fixtures.ts";
import { sigWithRequests } from "./requests-to-decide.ts";

test("that a request was ignored as spam is read by those who decide, and never by who asked", async ({
  as,
}) => {
  const { lea } = await sigWithRequests("ignored", ["Ida Quist"]);
  const [lead, ida] = [await as(lea), await as("ida.quist@example.org")];
  await lead.goto("/en/dashboard");
  await lead.getByText("Ignore as spam").click();
  await lead.getByRole("button", { name: "Close without telling anybody" }).click();
  await expect(lead.getByRole("status")).toContainText("Closed as spam");

  await ida.goto("/en/me");
  await expect(ida.getByRole("main")).toContainText("Closed");
  await expect(ida.getByRole("main")).not.toContainText("spam");
  await ida.getByRole("link", { name: "Ask again" }).click();
  await ida.getByLabel("Introduce yourself").fill("I am Ida, and not a machine.");
  await ida.getByLabel("What do you want to work on?").fill("The documentation.");
  await ida.getByLabel("code of conduct").check();
  await ida.getByRole("button", { name: "Ask to join" }).click();
  await expect(ida.getByRole("status")).toContainText("Your request was sent");
  await expect(ida.getByRole("main")).not.toContainText("spam");

  await lead.goto("/en/dashboard");
  await expect(lead.getByRole("article")).toContainText("I am Ida, and not a machine.");
  await expect(lead.getByRole("region", { name: "Earlier requests" })).toContainText("Ignored as spam");
  await expectAccessible(lead);
});
