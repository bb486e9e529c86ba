import { expect, test } from "vitest";
import { readableAddress } from "./readable-address.ts";

test.each([
  ["/en/tensorflow?q=%EC%B6%94", "/en/tensorflow?q=%EC%B6%94"],
  ["/ko/%EC%B6%94", "/ko/%EC%B6%94"],
  ["/en/tensorflow?q=%FF", "/en/tensorflow?q=%FF"],
  ["/en/%FF", "/en/-"],
  ["/ko/tensorflow/%E0%A4%A?x=1", "/ko/-"],
  ["/%FF", "/-/-"],
  ["/%", "/-/-"],
])("%s is read as %s", (address, read) => {
  expect(readableAddress(address)).toBe(read);
});
