import { db } from "#lib/db.ts";
import { sweep } from "#lib/sweep.ts";

/** Lets the comment period of a proposal be over. */
export async function endCommentPeriod(name: string): Promise<void> {
  await db.proposal.updateMany({ where: { name }, data: { commentsUntil: aMinuteAgo() } });
}

/** Lets the public notice of a proposal be over, and two more workers do at once what is due. */
export async function endNotice(name: string): Promise<void> {
  await db.proposal.updateMany({ where: { name, status: "NOTICE" }, data: { dueAt: aMinuteAgo() } });
  const { signal } = new AbortController();
  await Promise.all([sweep(db, new Date(), signal), sweep(db, new Date(), signal)]);
}

function aMinuteAgo(): Date {
  return new Date(Date.now() - 60_000);
}
