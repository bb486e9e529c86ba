/** The largest body a request may have: 1 MB. */
export const largestBody = 1024 * 1024;

export type Refusal = 400 | 403 | 411 | 413;

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

// Reached by programs that prove themselves by other means than coming from our own pages.
const addressesWithOwnProof = ["/api/internal/", "/api/unsubscribe"];

function comesFromOurPages(headers: Headers, siteUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === null && origin === null) return false;
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  return origin === null || origin === new URL(siteUrl).origin;
}

/** Why a request is refused before anything reads it. The Host header is never asked: whoever sends the request writes it. */
export function refusalOf(
  request: { method: string; pathname: string; headers: Headers },
  siteUrl: string,
): Refusal | undefined {
  const { method, pathname, headers } = request;
  if (Number(headers.get("content-length") ?? 0) > largestBody) return 413;
  // A body of unannounced length could only be refused halfway through.
  if (headers.has("transfer-encoding")) return 411;
  if (safeMethods.has(method)) return undefined;
  if (addressesWithOwnProof.some((prefix) => pathname.startsWith(prefix))) return undefined;
  return comesFromOurPages(headers, siteUrl) ? undefined : 403;
}
