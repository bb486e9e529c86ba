import path from "node:path";
import { describe, expect, test } from "vitest";
import { pagesIn } from "./pages.ts";
import { destinationOf, type Page } from "./routes.ts";
import { isReservedSlug } from "./urls.ts";

const pages: Page[] = [
  { address: "", root: "public" },
  { address: "[community]", root: "public" },
  { address: "[community]/projects", root: "public" },
  { address: "[community]/[sig]", root: "public" },
  { address: "[community]/proposals/[n]", root: "public" },
  { address: "[community]/proposals/new", root: "signed-in" },
  { address: "[community]/steering", root: "signed-in" },
  { address: "[community]/[sig]/join", root: "signed-in" },
  { address: "dashboard", root: "signed-in" },
  { address: "me", root: "signed-in" },
  { address: "sign-in", root: "signed-in" },
  { address: "not-found", root: "signed-in" },
  { address: "find/[community]", root: "signed-in" },
];

const goesTo = (pathname: string, hasQuery = false) =>
  destinationOf(pages, { pathname, hasQuery, preferred: "ko" });

test.each([
  ["/en", "public", false],
  ["/en/tensorflow", "public", false],
  ["/zh/tensorflow/projects", "public", false],
  ["/en/tensorflow/io", "public", false],
  ["/en/tensorflow/proposals/12", "public", false],
  ["/en/tensorflow/proposals/new", "signed-in", false],
  ["/en/tensorflow/steering", "signed-in", false],
  ["/en/tensorflow/io/join", "signed-in", false],
  ["/ko/sign-in", "signed-in", false],
  ["/ko/dashboard", "signed-in", true],
  ["/ko/me", "signed-in", true],
])("%s stands below the %s root", (pathname, root, needsSession) => {
  const locale = pathname.slice(1, 3);
  expect(goesTo(pathname)).toEqual({ kind: "page", locale, root, needsSession });
});

test.each([
  ["/nowhere", "/ko/not-found"],
  ["/fr/tensorflow", "/ko/not-found"],
  ["/EN", "/ko/not-found"],
  ["/favicon.ico", "/ko/not-found"],
  ["/en/tensorflow/io/nothing", "/en/not-found"],
  ["/zh/a/b/c/d", "/zh/not-found"],
  ["/en/find/tensorflow", "/en/not-found"],
  ["/en/not-found", "/en/not-found"],
])("%s leads nowhere, and %s says so", (pathname, rewriteTo) => {
  expect(goesTo(pathname)).toEqual({ kind: "unknown", rewriteTo });
});

test("the address without a path leads to a language, and programs have their own", () => {
  expect(goesTo("/")).toEqual({ kind: "language" });
  expect(goesTo("/api/healthz")).toEqual({ kind: "api" });
});

describe("an address with a query", () => {
  test("is answered by the twin of the page, where it has one", () => {
    expect(goesTo("/en/tensorflow", true)).toMatchObject({
      root: "signed-in",
      needsSession: false,
      rewriteTo: "/en/find/tensorflow",
    });
  });

  test("is answered by the page itself, where it has none", () => {
    expect(goesTo("/en/tensorflow/io", true)).toEqual(goesTo("/en/tensorflow/io"));
    expect(goesTo("/en/sign-in", true)).toEqual(goesTo("/en/sign-in"));
  });
});

describe("the app folder", () => {
  const existing = pagesIn(path.join(import.meta.dirname, "../app"));

  test("has a page for addresses that lead nowhere", () => {
    expect(existing).toContainEqual({ address: "not-found", root: "signed-in" });
  });

  test("has one page for each address", () => {
    const addresses = existing.map(({ address }) => address);
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  test("has no word where a community or a SIG is named that could be its name", () => {
    const words = existing.flatMap(({ address }) => {
      const [first = "", second = ""] = address.split("/");
      return first.startsWith("[") ? [second] : [first];
    });
    const names = words.filter((word) => word !== "" && !word.startsWith("["));
    expect(names.filter((word) => !isReservedSlug(word))).toEqual([]);
  });
});
