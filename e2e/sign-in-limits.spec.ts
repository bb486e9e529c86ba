import { expect, test } from "./fixtures.ts";

test("the sixth mail to one address within a quarter of an hour is refused", async ({ request, baseURL }) => {
  const ask = (locale: string) =>
    request.post("/api/sign-in", {
      headers: { origin: baseURL ?? "" },
      form: { email: "often@example.net", locale },
      maxRedirects: 0,
    });
  for (let time = 0; time < 5; time++) expect((await ask("en")).status()).toBe(303);
  const refused = await ask("ko");
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(800);
  expect(await refused.text()).toContain('<html lang="ko">');
  expect(await refused.text()).toContain("시도가 너무 많습니다");
});

test("codes cannot be tried out", async ({ request, baseURL }) => {
  const type = (code: number) =>
    request.post("/api/auth/callback/email", {
      headers: { origin: baseURL ?? "" },
      form: { email: "guessed@example.net", locale: "en", code: String(code) },
      maxRedirects: 0,
    });
  for (let guess = 0; guess < 10; guess++) expect((await type(12_345_670 + guess)).status()).toBe(303);
  expect((await type(12_345_680)).status()).toBe(429);
});

test("no other site's form signs anybody in or out", async ({ request }) => {
  const headers = { origin: "https://evil.example" };
  const addresses = ["/api/sign-in", "/api/sign-out", "/api/demo/sign-in", "/api/auth/callback/email"];
  for (const address of [...addresses, "/api/auth/signin/oidc"]) {
    expect((await request.post(address, { headers, form: { locale: "en" } })).status(), address).toBe(403);
  }
});

test("what next-auth would answer besides does not exist", async ({ request, baseURL }) => {
  const headers = { origin: baseURL ?? "" };
  for (const path of [
    "signin",
    "signin/email",
    "signin/github",
    "session",
    "csrf",
    "providers",
    "signout",
    "_log",
  ]) {
    const address = `/api/auth/${path}`;
    expect((await request.get(address)).status(), address).toBe(404);
    expect((await request.post(address, { headers, form: {} })).status(), address).toBe(404);
  }
});
