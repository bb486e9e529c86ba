import { expect, test } from "vitest";
import { pagesIn } from "./pages.ts";
import { readers } from "./readers.ts";

test("every page that is rendered for one request says who may read it", () => {
  const addresses = pagesIn("app").filter(({ root }) => root === "signed-in");
  const named = Object.keys(readers).map((page) => page.split("?")[0]);
  expect([...new Set(named)].toSorted()).toEqual(addresses.map(({ address }) => address).toSorted());
});
