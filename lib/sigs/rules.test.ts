import fc from "fast-check";
import { expect, test } from "vitest";
import { directoryQuery, isNarrowed, lastSignOfLife, likePatterns } from "./rules.ts";
import { noFilters, sigFilters } from "./schema.ts";

const fromQuery = (query: string) => {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const earlier = values[name];
    values[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return sigFilters.parse(values);
};

test("an address without a query asks for everything", () => {
  expect(fromQuery("")).toEqual(noFilters);
  expect(noFilters).toMatchObject({ q: "", view: "cards", page: 1 });
  expect(isNarrowed(noFilters)).toBe(false);
  expect(directoryQuery(noFilters)).toBe("");
});

test("what an address asks for is read as it was written", () => {
  const lead = "0193ed4f-6b3e-7c1a-9d5e-2f6a7b8c9d0e";
  const query = `?q=%EC%B6%94%EC%B2%9C&status=dormant&policy=open&kind=working-group&tag=data&lead=${lead}&view=table&page=2`;
  const filters = fromQuery(query);
  expect(filters).toEqual({
    q: "추천",
    status: "DORMANT",
    policy: "OPEN",
    kind: "WORKING_GROUP",
    tag: "data",
    lead,
    view: "table",
    page: 2,
  });
  expect(isNarrowed(filters)).toBe(true);
  expect(directoryQuery(filters)).toBe(query);
});

test("what an address asks for wrongly is left out", () => {
  const wrong = "status=asleep&policy=&kind=club&lead=lin&view=map&page=-1&utm_source=x";
  expect(fromQuery(wrong)).toEqual(noFilters);
  expect(fromQuery("status=active&status=dormant").status).toBe("ACTIVE");
  expect(fromQuery("page=1e9").page).toBe(1);
});

test("no query is refused", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("q", "tag", "lead", "status", "page", "view"), value),
      (query) => {
        const filters = sigFilters.parse(query);
        expect(filters.q.length).toBeLessThanOrEqual(200);
        expect(filters.q.isWellFormed()).toBe(true);
      },
    ),
  );
});

test("each word becomes a pattern in which nothing is a wildcard", () => {
  expect(likePatterns("")).toEqual([]);
  expect(likePatterns("  TF   추천 ")).toEqual(["%tf%", "%추천%"]);
  expect(likePatterns("100% a_b c\\d")).toEqual(["%100\\%%", "%a\\_b%", "%c\\\\d%"]);
});

test("the last sign of life is the newer of the two", () => {
  const spring = new Date("2026-04-01");
  const autumn = new Date("2026-10-01");
  expect(lastSignOfLife(null, null)).toBeNull();
  expect(lastSignOfLife(spring, null)).toBe(spring);
  expect(lastSignOfLife(null, autumn)).toBe(autumn);
  expect(lastSignOfLife(spring, autumn)).toBe(autumn);
  expect(lastSignOfLife(autumn, spring)).toBe(autumn);
});
