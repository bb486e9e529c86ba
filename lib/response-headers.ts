import { contentSecurityPolicy } from "./csp.ts";
export function responseHeaders(isDev: boolean) {
  return [{ source: "/:path*", headers: [
    { key: "x-content-type-options", value: "nosniff" },
    { key: "content-security-policy", value: contentSecurityPolicy({scripts: isDev ? ["'unsafe-inline'","'unsafe-eval'"] : [], styles: isDev ? ["'unsafe-inline'"]:[]}) },
  ]}];
}
