import { createHash, createHmac, randomBytes } from "node:crypto";
import { env } from "../env.ts";

export function newSignInSeed(): string {
  return randomBytes(32).toString("base64url");
}

/** What a sign-in mail carries. The database keeps the seed and the token's hash, which without AUTH_SECRET give neither. */
export function signInSecrets(seed: string) {
  const token = `${seed}.${mac("link", seed).toString("base64url")}`;
  const tokenHash = hashSignInSecret(token);
  return { token, tokenHash, code: signInCode(tokenHash) };
}

/** The eight digits that can be typed in the link's stead. */
export function signInCode(tokenHash: string): string {
  const number = mac("code", tokenHash).readUIntBE(0, 6) % 100_000_000;
  return String(number).padStart(8, "0");
}

/** The way next-auth hashes what it asks its adapter for. */
export function hashSignInSecret(secret: string): string {
  return createHash("sha256").update(`${secret}${env.AUTH_SECRET}`).digest("hex");
}

function mac(purpose: "link" | "code", text: string): Buffer {
  return createHmac("sha256", env.AUTH_SECRET).update(`sign-in ${purpose} ${text}`).digest();
}
