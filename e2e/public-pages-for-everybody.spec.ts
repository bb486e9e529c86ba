import { expect, expectAccessible, test } from "./fixtures.ts";

const pages = [
  "",
  "/tensorflow",
  "/tensorflow?view=table&policy=open",
  "/tensorflow?q=knitting",
  "/tensorflow/recommenders",
  "/tensorflow/recommenders/charter",
  "/tensorflow/recommenders/history",
  "/tensorflow/governance",
  "/tensorflow/models",
  "/tensorflow/models/charter",
  "/mindspore/dx",
  "/keras",
  "/keras/projects",
  "/mindspore/projects",
  "/nobody",
];

for (const [locale, width] of [
  ["en", 1280],
  ["ko", 375],
  ["zh", 375],
] as const) {
  test(`public pages can be read by everybody, in ${locale} at ${width} pixels`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  });
}

test("on a phone the filters are a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto("/en/tensorflow");
  const filters = page.getByRole("navigation", { name: "Filters", exact: true });
  await expect(filters).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(filters).toBeVisible();
  await expectAccessible(page, [375]);
  await filters.getByRole("link", { name: /^By invitation/ }).click();
  await expect(page.getByRole("heading", { level: 3, name: "SIG MLIR" })).toBeVisible();
});

test("a public page tells where it stands in each language", async ({ page }) => {
  await page.goto("/ko/tensorflow/io");
  const canonical = page.locator('link[rel="canonical"]');
  await expect(canonical).toHaveAttribute("href", `${process.env.SITE_URL}/ko/tensorflow/io`);
  for (const locale of ["en", "ko", "zh"]) {
    const alternate = page.locator(`link[rel="alternate"][hreflang="${locale}"]`);
    await expect(alternate).toHaveAttribute("href", `${process.env.SITE_URL}/${locale}/tensorflow/io`);
  }
  await expect(page).toHaveTitle("SIG IO · TensorFlow · Sigpost");
});
