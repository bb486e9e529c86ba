import { createHash, randomBytes } from "node:crypto";
import { env } from "../env.ts";

/** 256 random bits; only the browser keeps them. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Where a browser keeps the token: out of reach of scripts and of other sites' forms, and bound to the host under https. */
export function sessionCookie() {
  const secure = env.SITE_URL.startsWith("https:");
  return {
    name: secure ? "__Host-sigpost-session" : "sigpost-session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure },
  } as const;
}
