import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const megabyte = 1024 * 1024;

const expectedOfEvery: Record<string, RegExp> = {
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^strict-origin-when-cross-origin$/,
  "permissions-policy": /camera=\(\)/,
  "content-security-policy": /frame-ancestors 'none'/,
};

function expectSafe(answer: APIResponse, what: string) {
  for (const [name, expected] of Object.entries(expectedOfEvery)) {
    expect.soft(answer.headers()[name] ?? "", `${name} of ${what}`).toMatch(expected);
  }
  const policy = answer.headers()["content-security-policy"] ?? "";
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'none'";
  expect.soft(scripts, `scripts of ${what}`).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
  expect.soft(policy, `one policy on ${what}`).not.toContain(",");
  expect.soft(answer.headers()["x-powered-by"], what).toBeUndefined();
}

const answered: [what: string, status: number, ask: (r: APIRequestContext) => Promise<APIResponse>][] = [
  ["a whole-cached page", 200, (r) => r.get("/en/tensorflow/recommenders")],
  ["a page for one request", 200, (r) => r.get("/en/tensorflow/recommenders/join")],
  ["a search", 200, (r) => r.get("/en/tensorflow?q=rust")],
  ["the way to a language", 307, (r) => r.get("/", { maxRedirects: 0 })],
  ["the way to the sign-in page", 307, (r) => r.get("/en/me", { maxRedirects: 0 })],
  ["an unknown address", 404, (r) => r.get("/en/tensorflow/recommenders/nothing")],
  ["an unknown SIG", 404, (r) => r.get("/en/tensorflow/nothing")],
  ["an address without a language", 404, (r) => r.get("/nothing/at/all")],
  ["an address that is no text", 404, (r) => r.get("/en/%E0%A4%A")],
  ["another site's form", 403, (r) => r.post("/en/me", { headers: { origin: "https://evil.example" } })],
  ["a form of unknown origin", 403, (r) => r.post("/en/me", { form: { id: "1" } })],
  ["a form too large", 413, (r) => r.post("/en/me", { data: "x".repeat(megabyte + 1) })],
  ["the health of the process", 200, (r) => r.get("/api/healthz")],
  ["what the header asks", 200, (r) => r.get("/api/me")],
  ["an unknown address of programs", 404, (r) => r.get("/api/nothing")],
  ["the demo's sign-in, asked wrongly", 404, (r) => r.get("/api/demo/sign-in")],
  ["a file", 200, (r) => r.get("/icon.svg")],
  ["a list of pages", 200, (r) => r.get("/sitemap.xml")],
  ["a script that is not there", 404, (r) => r.get("/_next/static/nothing.js")],
];

for (const [what, status, ask] of answered) {
  test(`${what} is answered ${status}, with the headers that every answer has`, async ({ request }) => {
    const answer = await ask(request);
    expect(answer.status()).toBe(status);
    expectSafe(answer, what);
    expect(await answer.text()).not.toMatch(/at \S+ \(|node_modules|\.next\/server|Error:/);
  });
}

test("a page for one request carries a new nonce each time, a whole-cached one its hashes", async ({
  request,
}) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()["content-security-policy"] ?? "";
  const nonces = [await policyOf("/en/sign-in"), await policyOf("/en/sign-in")].map(
    (policy) => /'nonce-([^']+)'/.exec(policy)?.[1],
  );
  expect(nonces[0]).toBeTruthy();
  expect(nonces[0]).not.toBe(nonces[1]);
  expect(await policyOf("/en/sign-in")).toContain("'strict-dynamic'");
  await request.get("/ko/tensorflow/addons");
  const cached = await policyOf("/ko/tensorflow/addons");
  expect(cached).toMatch(/script-src 'self' ('sha256-[^']+' ?)+;/);
  expect(cached).not.toContain("nonce");
});

test("no page breaks its own policy", async ({ as }) => {
  const page = await as("lin");
  const broken: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|hydrat/i.test(message.text()))
      broken.push(`${page.url()}: ${message.text()}`);
  });
  const paths = ["", "/tensorflow", "/tensorflow?q=rust", "/tensorflow/recommenders", "/tensorflow/projects"];
  for (const path of [
    ...paths,
    "/tensorflow/recommenders/join",
    "/me",
    "/dashboard",
    "/nothing",
    "/sign-in",
  ]) {
    await page.goto(`/en${path}`);
    await page.getByRole("button", { name: "Theme" }).first().hover();
  }
  expect(broken).toEqual([]);
});

const notFoundTitles = {
  en: "There is no page at this address",
  ko: "이 주소에는 페이지가 없습니다",
  zh: "此地址没有页面",
};

for (const [locale, title] of Object.entries(notFoundTitles)) {
  test(`an unknown address is unknown in ${locale}`, async ({ request }) => {
    for (const path of [
      `/${locale}/tensorflow/a/b/c`,
      `/${locale}/nowhere`,
      `/${locale}/tensorflow/nothing`,
    ]) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(404);
      const html = await answer.text();
      expect(html, path).toContain(`<html lang="${locale}"`);
      expect(html, path).toContain(title);
    }
    const answer = await request.get("/nowhere", { headers: { "accept-language": locale } });
    expect(await answer.text()).toContain(title);
  });
}

test("neither a compressed nor an unannounced body gets past the limit", async ({ request, baseURL }) => {
  const headers = {
    origin: baseURL ?? "",
    "content-encoding": "gzip",
    "content-type": "text/plain;charset=UTF-8",
  };
  const bomb = await request.post("/en/me", { data: gzipSync("x".repeat(8 * megabyte)), headers });
  expect(bomb.status()).toBeLessThan(500);

  const status = await new Promise<number | undefined>((resolve, reject) => {
    const chunked = httpRequest(`${baseURL}/en/me`, {
      method: "POST",
      headers: { origin: baseURL, "transfer-encoding": "chunked" },
    });
    chunked.on("response", (answer) => resolve(answer.statusCode));
    chunked.on("error", reject);
    chunked.end("x=1");
  });
  expect(status).toBe(411);
});

test("a form of our own pages gets through the guard, another site's does not, whatever it claims", async ({
  request,
  baseURL,
}) => {
  const send = async (headers: Record<string, string>) => {
    const answer = await request.post("/api/sign-out", { headers, form: { locale: "en" }, maxRedirects: 0 });
    return answer.status();
  };
  const ours = baseURL ?? "";
  expect(await send({ origin: ours, "sec-fetch-site": "same-origin" })).toBe(303);
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    { origin: "null" },
    { origin: `${ours}.evil.example` },
    { origin: ours, "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example", host: "evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  ];
  for (const headers of foreign) {
    expect(await send(headers), JSON.stringify(headers)).toBe(403);
  }
});

test("whoever has a page already is sent no body, until the page has changed", async ({ request }) => {
  const path = "/en/tensorflow/recommenders";
  const first = await request.get(path);
  const { etag = "" } = first.headers();
  expect(etag).toMatch(/^(W\/)?"[\w-]{43}"$/);
  const again = await request.get(path, {
    headers: { "if-none-match": `"old", W/${etag.replace("W/", "")}` },
  });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
  expect(again.headers()).toMatchObject({
    etag,
    "content-security-policy": expect.stringContaining("sha256-"),
  });
  const changed = await request.get(path, { headers: { "if-none-match": '"old"' } });
  expect(changed.status()).toBe(200);
});
