import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env.ts";

/** What a link in a decider's mail stands for. */
export type DecisionLink = { requestId: string; personId: string; expires: Date };

/** A link that lets its holder read one request and decide it once, as the person it was mailed to, until it expires. */
export function decisionToken({ requestId, personId, expires }: DecisionLink): string {
  const claim = [requestId, personId, String(expires.getTime())].join(".");
  return `${claim}.${proofOf(claim)}`;
}

/** What a token stands for; null for one that the portal did not give out. Whether it has expired is the caller's question. */
export function readDecisionToken(token: string): DecisionLink | null {
  const [requestId = "", personId = "", time = "", proof = "", ...more] = token.split(".");
  const [given, expected] = [Buffer.from(proof), Buffer.from(proofOf([requestId, personId, time].join(".")))];
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { requestId, personId, expires: new Date(Number(time)) };
}

function proofOf(claim: string): string {
  return createHmac("sha256", env.AUTH_SECRET).update(`decision ${claim}`).digest("base64url");
}
