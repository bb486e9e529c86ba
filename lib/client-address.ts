import { env } from "./env.ts";

/** The header in which this process notes who opened the connection; whatever a client sends under its name is overwritten. */
export const socketAddressHeader = "x-socket-address";

/**
 * The address a request came from. Every trusted proxy has appended its own client to `x-forwarded-for`, so as many entries
 * from the right are believed as there are trusted proxies, and none when there are none.
 */
export function clientAddress(headers: Headers, trustedProxies = env.TRUSTED_PROXIES): string {
  const forwarded = headers.get("x-forwarded-for")?.split(",") ?? [];
  const chain = [...forwarded.map((entry) => entry.trim()), headers.get(socketAddressHeader) ?? ""];
  return chain.at(-1 - trustedProxies) ?? chain[0] ?? "";
}
