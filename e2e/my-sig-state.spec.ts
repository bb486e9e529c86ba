import { expect, test } from "./fixtures.ts";

test("Lin, who leads SIG Recommenders, is told so on its page and not asked to join", async ({ as }) => {
  const page = await as("lin");
  await page.goto("/en/tensorflow/recommenders");
  await expect(page.getByRole("link", { name: "You lead this SIG" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask to join", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: /^Requests that wait for you: \d+/ }).click();
  await expect(page).toHaveURL("/en/dashboard");
});

test("whoever is signed out sees the way in and the way to their requests", async ({ page }) => {
  await page.goto("/ko/tensorflow/recommenders");
  await expect(page.getByRole("link", { name: "가입 요청", exact: true })).toHaveAttribute(
    "href",
    "/ko/tensorflow/recommenders/join",
  );
  await expect(page.getByRole("link", { name: "내 요청 상태 보기" })).toHaveAttribute("href", "/ko/me");
});

test("what one is in a SIG is told to nobody else", async ({ page }) => {
  const answer = await page.request.get("/api/me/sig/01980000-0000-7000-8000-000000000000");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect(await answer.json()).toEqual({ signedIn: false });
  expect((await page.request.get("/api/me/sig/%00")).status()).toBe(404);
});
