import { ServerResponse } from "node:http";

/**
 * Finishes the answers of whole-cached pages, whose headers Next appends to those that proxy.ts has set. The page's
 * Content-Security-Policy replaces the earlier one: a browser obeys two at once, and no script would run. Its ETag, made when
 * the page was kept and not for each answer, spares whoever has the page already its body.
 */
export function finishWholePages(): void {
  const append = ServerResponse.prototype.appendHeader;
  ServerResponse.prototype.appendHeader = function (name, value) {
    const header = name.toLowerCase();
    if (header === "etag" && isKnown(String(value), this.req.headers["if-none-match"])) sendNoBody(this);
    return header === "content-security-policy"
      ? this.setHeader(name, value)
      : append.call(this, name, value);
  };
}

/** Whether the browser, or a proxy that has compressed the page, names the version it has. */
function isKnown(etag: string, kept: string | undefined): boolean {
  return kept?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag) ?? false;
}

function sendNoBody(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = () => {
    response.statusCode = 304;
    response.removeHeader("content-length");
    return end();
  };
}
