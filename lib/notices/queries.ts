import "server-only";
import type { Actor } from "../actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { NoticeChoice } from "../generated/prisma/enums.ts";
import { readUnsubscribeToken } from "../mail/unsubscribe.ts";
import { can } from "../policy.ts";
import { shown } from "./shown.ts";
import { type OptionalTopic, optionalTopicKeys } from "./topics.ts";

const pageLength = 50;

/** The actor's notices, the newest first: those after `before`, or the first ones. `older` begins the page after them. */
export async function noticesOf(actor: Actor, before?: string, now = new Date()) {
  if (actor.kind !== "person" || !can(actor, "notice.read")) return { notices: [], older: undefined };
  const found = await db.notice.findMany({
    where: { personId: actor.personId, at: { lte: now } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...(before ? { cursor: { id: before, personId: actor.personId }, skip: 1 } : {}),
    take: pageLength + 1,
    ...shown,
  });
  const notices = found.slice(0, pageLength);
  return { notices, older: found.length > pageLength ? notices.at(-1)?.id : undefined };
}

/** How many notices the actor has not read. */
export async function unreadNotices(actor: Actor, now = new Date()): Promise<number> {
  if (actor.kind !== "person" || !can(actor, "notice.read")) return 0;
  return db.notice.count({ where: { personId: actor.personId, readAt: null, at: { lte: now } } });
}

/** How somebody gets the mails of each topic that leaves a choice. */
export async function preferencesOf(personId: string): Promise<Record<OptionalTopic, NoticeChoice>> {
  const rows = await db.noticePreference.findMany({ where: { personId } });
  const chosen = new Map(rows.map(({ topic, choice }) => [topic, choice]));
  const choices = optionalTopicKeys.map((topic) => [topic, chosen.get(topic) ?? "AT_ONCE"] as const);
  return Object.fromEntries(choices) as Record<OptionalTopic, NoticeChoice>;
}

/** What the link of a mail would end, and the language of its reader. Throws NotFound for a link that the portal did not give out. */
export async function unsubscriptionBy(token: string) {
  const unsubscription = readUnsubscribeToken(token);
  const reader = unsubscription
    ? await db.person.findUnique({ where: { id: unsubscription.personId }, select: { locale: true } })
    : null;
  if (!unsubscription || !reader) throw new NotFound("unsubscribe link");
  return { topic: unsubscription.topic, locale: reader.locale };
}
