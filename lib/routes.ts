import { isLocale, type Locale } from "./locales.ts";

/** Which root layout a page stands below: whole-cached and the same for everybody, or rendered for one request. */
export type Root = "public" | "signed-in";

/** A page below a language; `[name]` stands for any one segment of its address. */
export type Page = { address: string; root: Root };

export type Destination =
  | { kind: "language" } // "/" leads to the visitor's language
  | { kind: "api" }
  | { kind: "page"; locale: Locale; root: Root; needsSession: boolean; rewriteTo?: string }
  | { kind: "unknown"; rewriteTo: string };

// A guest who asks for these is led to the sign-in page at once. Who may see a page is decided by the page.
const areasForSignedIn = new Set(["dashboard", "me", "notices"]);

const segmentsOf = (address: string) => address.split("/").filter((segment) => segment !== "");

const isPlaceholder = (segment: string) => segment.startsWith("[");

function fits(page: Page, path: readonly string[]): boolean {
  const expected = segmentsOf(page.address);
  return (
    expected.length === path.length &&
    expected.every((segment, index) => isPlaceholder(segment) || segment === path[index])
  );
}

/** "steering" before "[sig]", segment by segment, as Next chooses. */
function rank(page: Page): string {
  return segmentsOf(page.address)
    .map((segment) => (isPlaceholder(segment) ? "1" : "0"))
    .join("");
}

function pageAt(pages: readonly Page[], path: readonly string[]): Page | undefined {
  return pages.filter((page) => fits(page, path)).sort((a, b) => rank(a).localeCompare(rank(b)))[0];
}

/**
 * Where a request goes. A public page cannot read a query; when it has a twin below `find/`, which is rendered for one request, that answers
 * addresses with a query. `preferred` is the visitor's language, for addresses that name none.
 */
export function destinationOf(
  pages: readonly Page[],
  { pathname, hasQuery, preferred }: { pathname: string; hasQuery: boolean; preferred: Locale },
): Destination {
  const [first = "", ...path] = segmentsOf(pathname);
  if (pathname === "/") return { kind: "language" };
  if (first === "api") return { kind: "api" };
  if (!isLocale(first)) return { kind: "unknown", rewriteTo: `/${preferred}/not-found` };

  const page = pageAt(pages, path);
  const isOnlyRewrittenTo = path[0] === "find" || path[0] === "not-found";
  if (page === undefined || isOnlyRewrittenTo) return { kind: "unknown", rewriteTo: `/${first}/not-found` };

  const twin = `find/${page.address}`.replace(/\/$/, "");
  if (page.root === "public" && hasQuery && pages.some(({ address }) => address === twin)) {
    const rewriteTo = `/${[first, "find", ...path].join("/")}`;
    return { kind: "page", locale: first, root: "signed-in", needsSession: false, rewriteTo };
  }
  return { kind: "page", locale: first, root: page.root, needsSession: areasForSignedIn.has(path[0] ?? "") };
}
