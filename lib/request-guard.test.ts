import { describe, expect, test } from "vitest";
import { largestBody, refusalOf } from "./request-guard.ts";

const siteUrl = "https://sigpost.example";

const asked = (method: string, headers: Record<string, string>, pathname = "/en/tensorflow/io/join") =>
  refusalOf({ method, pathname, headers: new Headers(headers) }, siteUrl);

test.each([
  [{ origin: siteUrl }, undefined],
  [{ origin: siteUrl, "sec-fetch-site": "same-origin" }, undefined],
  [{ "sec-fetch-site": "same-origin" }, undefined],
  [{ origin: siteUrl, host: "inner:3000" }, undefined],
  [{}, 403],
  [{ origin: "https://evil.example" }, 403],
  [{ origin: "https://evil.example", host: "evil.example" }, 403],
  [{ origin: "https://evil.example", "sec-fetch-site": "same-origin" }, 403],
  [{ origin: "http://sigpost.example" }, 403],
  [{ origin: "https://lists.sigpost.example", "sec-fetch-site": "same-site" }, 403],
  [{ origin: siteUrl, "sec-fetch-site": "cross-site" }, 403],
  [{ origin: "null" }, 403],
  [{ host: "sigpost.example" }, 403],
])("a write that says %j is answered %s", (headers, status) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "QUERY"])
    expect(asked(method, headers)).toBe(status);
});

test.each(["GET", "HEAD", "OPTIONS"])("%s may come from anywhere", (method) => {
  expect(asked(method, { origin: "https://evil.example", "sec-fetch-site": "cross-site" })).toBeUndefined();
});

test("the worker proves itself by its secret", () => {
  expect(asked("POST", {}, "/api/internal/revalidate")).toBeUndefined();
  expect(asked("POST", {}, "/api/internalize")).toBe(403);
});

describe("a body", () => {
  const ours = { origin: siteUrl };

  test("may be as large as the limit", () => {
    expect(asked("POST", { ...ours, "content-length": String(largestBody) })).toBeUndefined();
  });

  test("may not be larger, wherever it goes", () => {
    const headers = { ...ours, "content-length": String(largestBody + 1) };
    expect(asked("POST", headers)).toBe(413);
    expect(asked("GET", headers)).toBe(413);
    expect(asked("POST", headers, "/api/internal/revalidate")).toBe(413);
  });

  test("has to say how long it is", () => {
    expect(asked("POST", { ...ours, "transfer-encoding": "chunked" })).toBe(411);
  });
});
