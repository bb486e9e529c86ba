/** On every answer, errors and files included. Policies that need the request come from proxy.ts, those of whole-cached pages from the cache handler. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** For what is no page of ours: answers to programs, files, redirects. */
export const noDocumentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const noDocument = { "Content-Security-Policy": noDocumentPolicy };

/** A mail that the demo shows in a frame may bring its own style; its links open in the window around it. */
const mailInFrame = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
};

function list(headers: Record<string, string>) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}

/** For `headers` in the Next configuration. */
export const responseHeaders = [
  { source: "/:path*", headers: list(always) },
  { source: "/(_next|api)/:path*", headers: list(noDocument) },
  { source: "/api/demo/mail/:name", headers: list(mailInFrame) },
  { source: "/:file(icon\\.svg|robots\\.txt|sitemap\\.xml)", headers: list(noDocument) },
];
