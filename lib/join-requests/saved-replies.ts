import type { Context } from "../command.ts";
import type { Database } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Locale } from "../locales.ts";
import { authorize, can } from "../policy.ts";
import { record } from "../record.ts";
import type { SavedReplyText } from "./schema.ts";

/** A lead keeps a text that the SIG's leads use again; one of the same title and language is replaced. */
export async function writeSavedReply(ctx: Context, { body, ...title }: SavedReplyText) {
  authorize(ctx.actor, "savedReply.write", { sigId: title.sigId });
  const saved = await ctx.tx.savedReply.upsert({
    where: { sigId_locale_title: title },
    create: { ...title, body },
    update: { body },
  });
  await record(ctx, "savedReply.written", { sigId: title.sigId });
  return saved;
}

/** A lead throws one of the SIG's saved replies away. */
export async function removeSavedReply(ctx: Context, { id }: { id: string }) {
  const saved = await ctx.tx.savedReply.findUnique({ where: { id } });
  if (!saved || !can(ctx.actor, "savedReply.write", { sigId: saved.sigId })) throw new NotFound("savedReply");
  authorize(ctx.actor, "savedReply.write", { sigId: saved.sigId });
  await ctx.tx.savedReply.delete({ where: { id } });
  await record(ctx, "savedReply.removed", { sigId: saved.sigId });
  return saved;
}

/** The saved replies that a SIG offers. */
export const savedReplies = {
  orderBy: [{ locale: "asc" }, { title: "asc" }],
  take: 100,
} satisfies Prisma.SavedReplyFindManyArgs;

/** A SIG's saved replies, those in the reader's language first. */
export async function savedRepliesFor(tx: Database, sigId: string, locale: Locale) {
  return inOrderFor(locale, await tx.savedReply.findMany({ where: { sigId }, ...savedReplies }));
}

/** Saved replies with those in the reader's language first. */
export function inOrderFor<Reply extends { locale: Locale }>(
  locale: Locale,
  replies: readonly Reply[],
): Reply[] {
  return replies.toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
}

/** The text of a reply with {name} and {sig} filled in. */
export function filledIn(body: string, words: { name: string; sig: string }): string {
  return body.replace(/\{(name|sig)\}/g, (_, key: "name" | "sig") => words[key]);
}
