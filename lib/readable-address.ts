import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The address itself, or, when its escapes mean nothing ("/en/%FF"), one below the same first segment that leads nowhere. */
export function readableAddress(address: string): string {
  const [path = ""] = address.split("?", 1);
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    const [, first = ""] = path.split("/");
    return `/${first.includes("%") ? "-" : first}/-`;
  }
}

/** Sees to it that a meaningless address is answered as an unknown one. Next fails on it before it reaches proxy.ts. */
export function readAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url !== undefined) request.url = readableAddress(request.url);
  });
}
