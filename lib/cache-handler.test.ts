import type { CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { expect, test } from "vitest";
import WholePageCacheHandler from "./cache-handler.ts";
import { hashPolicy } from "./csp.ts";

type Value = NonNullable<CacheHandlerValue["value"]>;
type AppPage = Extract<Value, { rscData: unknown }>;

const context = {
  kind: "APP_PAGE",
  isFallback: false,
  isRoutePPREnabled: true,
  cacheControl: { revalidate: 3600, expire: undefined },
} as Parameters<WholePageCacheHandler["set"]>[2];

function page(html: string, changes: Partial<AppPage> = {}): AppPage {
  return {
    kind: "APP_PAGE" as AppPage["kind"],
    html,
    rscData: Buffer.from("0:"),
    headers: { "x-next-cache-tags": "_N_T_/layout,sig:1" },
    postponed: undefined,
    status: 200,
    segmentData: new Map(),
    ...changes,
  };
}

const policyOf = (value: AppPage) => value.headers?.["content-security-policy"];

test("gives a page the policy of its own scripts, at once and when it is asked for again", async () => {
  const handler = new WholePageCacheHandler();
  const value = page(`<script nonce="of the first visitor">a()</script>`);
  await handler.set("/a", value, context);
  expect(value.html).toBe("<script>a()</script>");
  expect(policyOf(value)).toBe(hashPolicy(value.html));
  expect(await new WholePageCacheHandler().get("/a")).toMatchObject({
    value,
    cacheControl: { revalidate: 3600 },
  });
});

test("names the version of a page by its content", async () => {
  const etagOf = async (html: string) => {
    const value = page(html);
    await new WholePageCacheHandler().set("/e", value, context);
    return value.headers?.etag;
  };
  const etag = await etagOf(`<script nonce="1">a()</script>`);
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  expect(await etagOf(`<script nonce="2">a()</script>`)).toBe(etag);
  expect(await etagOf("<script>b()</script>")).not.toBe(etag);
});

test("forgets a page when one of its tags is expired, in every instance", async () => {
  await new WholePageCacheHandler().set("/b", page("<p>"), context);
  await new WholePageCacheHandler().revalidateTag("sig:2");
  expect(await new WholePageCacheHandler().get("/b")).not.toBeNull();
  await new WholePageCacheHandler().revalidateTag(["sig:1"]);
  expect(await new WholePageCacheHandler().get("/b")).toBeNull();
});

test("keeps no page that was not found, whether Next says so or the page", async () => {
  const handler = new WholePageCacheHandler();
  const unknown = page(`<head><meta name="page-status" content="404"/></head><script>a()</script>`);
  await handler.set("/c", unknown, context);
  await handler.set("/d", page("<p>", { status: 404 }), context);
  expect(unknown.status).toBe(404);
  expect(policyOf(unknown)).toBe(hashPolicy(unknown.html));
  expect(await handler.get("/c")).toBeNull();
  expect(await handler.get("/d")).toBeNull();
});

test("leaves the shell of a page that needs the request as it is", async () => {
  const shell = page(`<script nonce="n">a()</script>`, { postponed: "{}" });
  await new WholePageCacheHandler().set("/e", shell, context);
  expect(shell.html).toContain("nonce");
  expect(policyOf(shell)).toBeUndefined();
});
