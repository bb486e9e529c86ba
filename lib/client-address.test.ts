import { describe, expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const request = (forwarded: string | undefined) =>
  new Headers({ "x-socket-address": "192.0.2.1", ...(forwarded && { "x-forwarded-for": forwarded }) });

describe("where a request came from", () => {
  test("is who opened the connection when there is no trusted proxy", () => {
    expect(clientAddress(request(undefined), 0)).toBe("192.0.2.1");
    expect(clientAddress(request("203.0.113.9"), 0)).toBe("192.0.2.1");
    expect(clientAddress(request("203.0.113.9, 198.51.100.7"), 0)).toBe("192.0.2.1");
  });

  test("is what the trusted proxies say, and no more", () => {
    expect(clientAddress(request("203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(clientAddress(request("10.9.9.9, 203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(clientAddress(request("10.9.9.9, 203.0.113.9, 198.51.100.7"), 2)).toBe("203.0.113.9");
  });

  test("is the first link of a chain that is shorter than it should be", () => {
    expect(clientAddress(request(undefined), 2)).toBe("192.0.2.1");
    expect(clientAddress(request("203.0.113.9"), 2)).toBe("203.0.113.9");
  });
});
