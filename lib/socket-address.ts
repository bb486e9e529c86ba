import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { socketAddressHeader } from "./client-address.ts";

/**
 * Notes on every request who opened its connection. Next fills in `x-forwarded-for` only where a client has not written
 * one itself, so that header cannot be told from what the client made up.
 */
export function noteSocketAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[socketAddressHeader] = request.socket.remoteAddress ?? "";
  });
}
