import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, expectAccessible, test } from "./fixtures.ts";

async function askForMail(page: Page, email: string, next = "/en/tensorflow") {
  await page.goto(`/en/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Send me a sign-in email" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your email");
}

const linkIn = (text = "") => /http\S+\/sign-in\/confirm\S+/.exec(text)?.[0] ?? "";
const codeIn = (text = "") => /\b\d{4} \d{4}\b/.exec(text)?.[0] ?? "";

async function whoIsSignedIn(page: Page): Promise<string | undefined> {
  return (await (await page.request.get("/api/me")).json()).name;
}

test("Ruth, whom nobody knows yet, signs in by the link of a mail", async ({ page, mailbox }) => {
  await askForMail(page, "Ruth@Example.net");
  const { text } = await mailbox("ruth@example.net").newest(/sign in/i);
  const link = linkIn(text);

  await test.step("programs that open the link use nothing up", async () => {
    for (let time = 0; time < 3; time++) expect((await page.request.get(link)).status()).toBe(200);
    const token = new URL(link).searchParams.get("token");
    await page.request.get(`/api/auth/callback/email?email=ruth%40example.net&token=${token}`);
    expect(await whoIsSignedIn(page)).toBeUndefined();
  });

  await page.goto(link);
  await expect(page.getByText("ruth@example.net")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome");
  await expectAccessible(page);
  await page.getByLabel("Your name").fill("Ruth Okafor");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/en/tensorflow");
  expect(await whoIsSignedIn(page)).toBe("Ruth Okafor");

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used");
  await page.getByRole("link", { name: "Ask for a new email" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?/);
});

test("Noor signs in by the code of a Korean mail", async ({ page, mailbox }) => {
  await page.goto("/ko/sign-in");
  await page.getByLabel("이메일 주소").fill("noor@example.org");
  await page.getByRole("button", { name: "로그인 메일 받기" }).click();
  const { subject, text } = await mailbox("noor").newest(/로그인/);
  expect(subject).toContain("로그인");
  await page.getByLabel("코드", { exact: true }).fill(codeIn(text));
  await page.getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page).toHaveURL("/ko/me");
  expect(await whoIsSignedIn(page)).toBe("Noor Rahman");

  await test.step("and is answered in Korean", async () => {
    await page.goto("/ko/sign-in/welcome");
    await page.getByLabel("이름", { exact: true }).fill(" ");
    await page.getByRole("button", { name: "계속하기" }).click();
    await expect(page.locator("#welcome-errors")).toContainText("입력하세요.");
  });
});

test("whoever is suspended is told so, and is not signed in", async ({ page, mailbox }) => {
  const email = "suspended@example.net";
  const account = { create: { email, emailVerified: new Date() } };
  await db.person.create({ data: { name: "Sunniva", suspendedAt: new Date(), user: account } });
  await askForMail(page, email);
  const { text } = await mailbox(email).newest(/sign in/i);
  await page.getByLabel("Code", { exact: true }).fill(codeIn(text));
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("This account is suspended")).toBeVisible();
  expect(await whoIsSignedIn(page)).toBeUndefined();
});

test("whoever mistypes the address is told so, and keeps what they typed", async ({ page }) => {
  await page.goto("/en/sign-in");
  await page.getByLabel("Email address").fill("ruth at example.net");
  await page.getByRole("button", { name: "Send me a sign-in email" }).click();
  await expect(page.locator("#sign-in-errors")).toBeFocused();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByLabel("Email address")).toHaveValue("ruth at example.net");
  await expectAccessible(page);
});

test("nobody is led to another site", async ({ page }) => {
  await page.goto("/en/sign-in?next=https://evil.example/en");
  await page.getByRole("button", { name: /Omar Farouk/ }).click();
  await expect(page).toHaveURL("/en/me");
});

test("Lin signs out here, and then everywhere", async ({ as }) => {
  const [desk, phone, train] = [await as("lin"), await as("lin"), await as("lin")];
  await desk.goto("/en/sign-in");
  await desk.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(desk).toHaveURL("/en");
  expect(await whoIsSignedIn(desk)).toBeUndefined();
  expect(await whoIsSignedIn(phone)).toBe("Lin Yue");

  await phone.goto("/en/sign-in");
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(phone).toHaveURL("/en");
  expect(await whoIsSignedIn(phone)).toBeUndefined();
  expect(await whoIsSignedIn(train)).toBeUndefined();
});

for (const locale of ["en", "ko", "zh"]) {
  for (const path of ["", "?problem=provider", "/code", "/confirm?token=x"]) {
    test(`everybody can use /${locale}/sign-in${path}`, async ({ page }) => {
      await page.goto(`/${locale}/sign-in${path}`);
      await expectAccessible(page);
    });
  }
}

test("everybody can type the code", async ({ page }) => {
  await askForMail(page, "reader@example.net");
  await expectAccessible(page);
});
