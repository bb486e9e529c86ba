import { actingPerson, type Context } from "../command.ts";
import { dropHeld } from "../deliveries/digest.ts";
import { NotFound } from "../errors.ts";
import type { NoticeChoice } from "../generated/prisma/enums.ts";
import { readUnsubscribeToken, type Unsubscription } from "../mail/unsubscribe.ts";
import { setLanguage } from "../people/language.ts";
import { authorize } from "../policy.ts";
import { record } from "../record.ts";
import type { Preferences, Reading } from "./schema.ts";
import { shown } from "./shown.ts";
import { isOptionalTopic, type OptionalTopic, optionalTopicKeys, optionalTopics } from "./topics.ts";

/** Somebody says how they get the mails that leave a choice, in which language they are written to, and where they are. */
export async function setPreferences(ctx: Context, { choices, ...language }: Preferences): Promise<void> {
  authorize(ctx.actor, "preference.set");
  const personId = actingPerson(ctx);
  await setLanguage(ctx, language);
  for (const topic of optionalTopicKeys) await choose(ctx, personId, topic, choices[topic]);
  await record(ctx, "preferences.set", { subjectId: personId });
}

/** Whoever holds the link of a mail ends the mails of its kind, or the daily mail and all that it tells of. A second time it changes nothing. */
export async function unsubscribe(ctx: Context, { token }: { token: string }): Promise<void> {
  authorize(ctx.actor, "mail.unsubscribe");
  const unsubscription = readUnsubscribeToken(token);
  if (!unsubscription) throw new NotFound("unsubscribe link");
  const { personId, topic } = unsubscription;
  const ended = await endedBy(ctx, unsubscription);
  if (ended.length === 0) return;
  for (const one of ended) await choose(ctx, personId, one, "NONE");
  await record(ctx, "mail.unsubscribed", { subjectId: personId, data: { topic } });
}

async function endedBy(ctx: Context, { personId, topic }: Unsubscription): Promise<OptionalTopic[]> {
  const person = await ctx.tx.person.findUnique({
    where: { id: personId },
    select: { noticePreferences: { select: { topic: true, choice: true } } },
  });
  if (!person) throw new NotFound("person");
  const chosen = person.noticePreferences;
  if (topic !== "digest") {
    return chosen.some((one) => one.topic === topic && one.choice === "NONE") ? [] : [topic];
  }
  return chosen.flatMap((one) => (one.choice === "DAILY" && isOptionalTopic(one.topic) ? [one.topic] : []));
}

async function choose(
  ctx: Context,
  personId: string,
  topic: OptionalTopic,
  choice: NoticeChoice,
): Promise<void> {
  await ctx.tx.noticePreference.upsert({
    where: { personId_topic: { personId, topic } },
    create: { personId, topic, choice },
    update: { choice },
  });
  if (choice === "NONE") await dropHeld(ctx, personId, optionalTopics[topic]);
}

/** Somebody has seen a notice of theirs. Returns it with what it tells of. */
// exempt: record — what somebody has read is nobody's history
export async function readNotice(ctx: Context, { noticeId: id }: Reading) {
  authorize(ctx.actor, "notice.read");
  const notice = await ctx.tx.notice.findUnique({ where: { id, personId: actingPerson(ctx) }, ...shown });
  if (!notice) throw new NotFound("notice");
  await ctx.tx.notice.updateMany({ where: { id, readAt: null }, data: { readAt: ctx.now } });
  return notice;
}

/** Somebody has seen all the notices they have now. */
// exempt: record — what somebody has read is nobody's history
export async function readAllNotices(ctx: Context): Promise<void> {
  authorize(ctx.actor, "notice.read");
  await ctx.tx.notice.updateMany({
    where: { personId: actingPerson(ctx), readAt: null, at: { lte: ctx.now } },
    data: { readAt: ctx.now },
  });
}
