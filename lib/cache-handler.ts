import { createHash } from "node:crypto";
import type { CacheHandler, CacheHandlerValue } from "next/dist/server/lib/incremental-cache/index.js";
import { hashPolicy } from "./csp.ts";
import { oneByteHtml } from "./one-byte-html.ts";
import { PageCache } from "./page-cache.ts";
import { pageStatus } from "./page-status.ts";

type Value = NonNullable<CacheHandlerValue["value"]>;
type AppPage = Extract<Value, { rscData: unknown }>;
type Context = Parameters<CacheHandler["set"]>[2];

const capacity = 64 * 1024 * 1024;
const pages = new PageCache<CacheHandlerValue>(capacity);

/** Where Next keeps whole pages. It gives each an ETag and the Content-Security-Policy that fits its inline scripts, and keeps no page that says it was not found, so that made-up addresses fill nothing. */
export default class WholePageCacheHandler implements CacheHandler {
  async get(key: string): Promise<CacheHandlerValue | null> {
    const kept = pages.get(key);
    return kept ? { ...kept.value, lastModified: kept.since } : null;
  }

  /** Changes the value in place: Next answers the request that caused it with the same object. */
  async set(key: string, value: Value | null, context: Context): Promise<void> {
    if (value !== null && isWholePage(value)) finish(value);
    if (value === null || ("status" in value && value.status === 404)) {
      pages.delete(key);
      return;
    }
    const cacheControl = "cacheControl" in context ? context.cacheControl : undefined;
    pages.set(key, { value, lastModified: Date.now(), cacheControl }, sizeOf(value), tagsOf(value, context));
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    pages.expire([tags].flat());
  }

  resetRequestCache(): void {}
}

function isWholePage(value: Value): value is AppPage {
  return "rscData" in value && value.postponed === undefined;
}

function finish(page: AppPage): void {
  // The nonce of the request that caused the page means nothing to the next.
  page.html = oneByteHtml(page.html.replaceAll(/ nonce="[^"]*"/g, ""));
  page.status = pageStatus(page.html) ?? page.status;
  const etag = `"${createHash("sha256").update(page.html).digest("base64url")}"`;
  page.headers = { ...page.headers, etag, "content-security-policy": hashPolicy(page.html) };
}

function sizeOf(value: Value): number {
  const parts: (string | Buffer | undefined)[] = [];
  if ("html" in value) parts.push(value.html);
  if ("rscData" in value) parts.push(value.rscData, ...(value.segmentData?.values() ?? []));
  if ("body" in value) parts.push(value.body);
  if ("data" in value) parts.push(value.data.body);
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 1024);
}

function tagsOf(value: Value, context: Context): string[] {
  if ("tags" in context) return context.tags ?? [];
  const header = "headers" in value ? value.headers?.["x-next-cache-tags"] : undefined;
  return typeof header === "string" ? header.split(",") : [];
}
