import { contentSecurityPolicy, inlineScriptHashes } from "./csp.ts";
const entries = new Map<string, any>();
export default class CacheHandler {
  async get(key: string) { return entries.get(key) ?? null; }
  async set(key: string, value: any, ctx: any) {
    if (value?.kind === "APP_PAGE") {
      value.headers = { ...value.headers, "content-security-policy": contentSecurityPolicy({ scripts: inlineScriptHashes(value.html) }) };
    }
    entries.set(key, { value, lastModified: Date.now(), cacheControl: ctx.cacheControl });
  }
  async revalidateTag(_tags: string | string[]) { entries.clear(); }
  resetRequestCache() {}
}
