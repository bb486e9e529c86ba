import type { Page } from "@playwright/test";
import { db } from "#lib/db.ts";
import { expect, test } from "./fixtures.ts";

async function signInAtProvider(page: Page, name: string) {
  await page.getByRole("button", { name: "Continue with Provider" }).click();
  await page.getByPlaceholder("Enter any login").fill(name);
  await page.getByPlaceholder("and password").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("Kofi signs in through an OpenID Connect provider and takes up the role a charter gave him", async ({
  page,
}) => {
  const sig = await db.sig.findFirstOrThrow({ where: { slug: "build" } });
  const { id: personId } = await db.person.create({
    data: {
      name: "Kofi Mensah",
      identities: { create: { provider: "oidc", account: "kofi-m" } },
      roleTerms: { create: { sigId: sig.id, role: "LEAD" } },
    },
  });
  await page.goto("/en/sign-in?next=/en/dashboard");
  await signInAtProvider(page, "Kofi-M");
  await expect(page.getByLabel("Your name")).toHaveValue("Kofi Mensah");
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page).toHaveURL("/en/dashboard");
  const account = await db.user.findUniqueOrThrow({ where: { personId }, include: { accounts: true } });
  expect(account).toMatchObject({ email: "kofi-m@provider.example", accounts: [{ provider: "oidc" }] });

  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.goto("/en/sign-in");
  await page.getByRole("button", { name: "Continue with Provider" }).click();
  await expect(page).toHaveURL("/en/me");
});

test("a provider that does not vouch for an address signs nobody in", async ({ page }) => {
  await page.goto("/en/sign-in");
  await signInAtProvider(page, "unverified-eve");
  await expect(page.getByText("No verified email address came with that account")).toBeVisible();
  expect(await db.user.count({ where: { email: { contains: "unverified" } } })).toBe(0);
});

test("an account of the same address is not taken over; its owner connects the provider", async ({
  page,
  as,
}) => {
  const { id: personId } = await db.person.create({
    data: {
      name: "Zadie Adler",
      user: { create: { email: "zadie@provider.example", emailVerified: new Date() } },
    },
  });
  await page.goto("/en/sign-in");
  await signInAtProvider(page, "zadie");
  await expect(page.getByText("That account is not connected to yours")).toBeVisible();
  expect(await db.account.count({ where: { user: { personId } } })).toBe(0);

  const omar = await as("omar");
  await omar.goto("/en/sign-in");
  await signInAtProvider(omar, "omar-elsewhere");
  await expect(omar).toHaveURL("/en/me");
  const linked = await db.account.findFirstOrThrow({
    where: { providerAccountId: "omar-elsewhere" },
    include: { user: true },
  });
  expect(linked.user.email).toBe("omar@example.org");
});

test("whoever cancels at the provider is told so", async ({ page }) => {
  await page.goto("/ko/sign-in");
  await page.getByRole("button", { name: "Provider 계정으로 계속하기" }).click();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page.getByText("제공자를 통해 로그인하지 못했습니다")).toBeVisible();
});
