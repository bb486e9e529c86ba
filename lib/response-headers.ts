/** On every answer, errors and files included. Policies that need the request come from proxy.ts, those of whole-cached pages from the cache handler. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const noDocument = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

function list(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

/** For `headers` in the Next configuration. */
export const responseHeaders = [
  { source: "/:path*", headers: list(always) },
  { source: "/(_next|api)/:path*", headers: list(noDocument) },
  { source: "/:file(icon\\.svg|robots\\.txt|sitemap\\.xml)", headers: list(noDocument) },
];
