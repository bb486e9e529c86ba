import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "../env.ts";
import { choosableTopicOf, isOptionalTopic, type OptionalTopic } from "../notices/topics.ts";
import { absolute, urls } from "../urls.ts";

/** What a link in a mail ends for its reader: the mails of one topic, or the daily mail with all that it tells of. */
export type Unsubscription = { personId: string; topic: OptionalTopic | "digest" };

/** What the link in a mail would end; undefined for a mail that is owed. */
export function unsubscribableTopicOf(mail: string): Unsubscription["topic"] | undefined {
  return mail === "digest" ? mail : choosableTopicOf(mail);
}

/** Where a mailbox ends it with one POST, and a person on a page (RFC 8058). */
export function unsubscribeAddress(unsubscription: Unsubscription): string {
  return absolute(env.SITE_URL, urls.unsubscribeAtOnce(unsubscribeToken(unsubscription)));
}

/** Proves, without a session, that its holder got a mail that was meant for the person. It does not expire. */
export function unsubscribeToken({ personId, topic }: Unsubscription): string {
  return [personId, topic, proofOf(personId, topic)].join(".");
}

/** What a token stands for; undefined for one that the portal did not give out. */
export function readUnsubscribeToken(token: string): Unsubscription | undefined {
  const [personId = "", topic = "", proof = "", ...more] = token.split(".");
  if (more.length > 0 || !(topic === "digest" || isOptionalTopic(topic))) return undefined;
  const [given, expected] = [Buffer.from(proof), Buffer.from(proofOf(personId, topic))];
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return { personId, topic };
}

function proofOf(personId: string, topic: string): string {
  return createHmac("sha256", env.AUTH_SECRET).update(`unsubscribe ${personId} ${topic}`).digest("base64url");
}
