import { expect, test } from "vitest";
import { PageCache } from "./page-cache.ts";

function cacheAt(start: number, capacity = 100) {
  const clock = { now: start };
  return { clock, cache: new PageCache<string>(capacity, () => clock.now) };
}

test("keeps a value until one of its tags is expired", () => {
  const { clock, cache } = cacheAt(1);
  cache.set("/en", "home", 10, ["communities", "sigs"]);
  cache.set("/ko", "other", 10, ["other"]);
  clock.now = 2;
  expect(cache.get("/en")?.value).toBe("home");
  cache.expire(["sigs"]);
  expect(cache.get("/en")).toBeUndefined();
  expect(cache.get("/ko")?.value).toBe("other");
  expect(cache.bytes).toBe(10);
});

test("keeps a value rendered after the tag was expired", () => {
  const { clock, cache } = cacheAt(1);
  cache.expire(["sigs"]);
  clock.now = 2;
  cache.get("/en");
  clock.now = 3;
  cache.set("/en", "fresh", 10, ["sigs"]);
  expect(cache.get("/en")).toMatchObject({ value: "fresh", since: 2 });
});

test("does not keep a value whose tag was expired while it was rendered", () => {
  const { clock, cache } = cacheAt(1);
  cache.get("/en");
  clock.now = 2;
  cache.expire(["sigs"]);
  clock.now = 3;
  cache.set("/en", "old", 10, ["sigs"]);
  expect(cache.get("/en")).toBeUndefined();
  expect(cache.bytes).toBe(0);
});

test("lets go of the least recently used when it is full", () => {
  const { cache } = cacheAt(1);
  for (const key of ["a", "b", "c"]) cache.set(key, key, 33, []);
  cache.get("a");
  cache.set("d", "d", 33, []);
  expect(["a", "b", "c", "d"].filter((key) => cache.get(key))).toEqual(["a", "c", "d"]);
  expect(cache.bytes).toBe(99);
});

test("counts a replaced value once, and keeps none that is larger than itself", () => {
  const { cache } = cacheAt(1);
  cache.set("a", "first", 40, []);
  cache.set("a", "second", 60, []);
  cache.set("b", "huge", 101, []);
  expect(cache.bytes).toBe(60);
  expect(cache.get("a")?.value).toBe("second");
  expect(cache.get("b")).toBeUndefined();
});
